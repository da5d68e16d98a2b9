import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { SettingRow } from '../settings/SettingRow.tsx'
import { Section } from '../ui/Section.tsx'

/** Leads from the settings to the page of the mail server. */
export function MailSettingsSection() {
  const setup = useQuery(queries.mail.setup.queryOptions())
  return (
    <Section title={t('settings.mail')}>
      <SettingRow name={t('settings.mailServer')} help={t('settings.mailHelp')}>
        <Button variant="default" component={Link} to="/settings/mail" data-testid="mail-settings">
          {setup.data?.server?.host ?? t('settings.mailOff')}
        </Button>
      </SettingRow>
    </Section>
  )
}
