import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { SettingRow } from '../settings/SettingRow.tsx'

/** Leads from the settings to the backups of the open file. */
export function BackupsRow() {
  return (
    <SettingRow name={t('backups.title')} help={t('backups.settingsHelp')}>
      <Button variant="default" component={Link} to="/settings/backups">
        {t('backups.open')}
      </Button>
    </SettingRow>
  )
}
