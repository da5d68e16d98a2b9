import { Anchor, TagsInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DeliveryMail } from '#shared/reports/report-deliveries'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FieldLabel } from '../ui/FieldLabel.tsx'
import styles from './reports.module.css'

type Props = {
  readonly mail: DeliveryMail
  readonly onChange: (mail: DeliveryMail) => void
  /** What the schema says of a field, by its path. */
  readonly messageOf: (path: string) => string | undefined
}

/** To whom a report is mailed, and what its letter is called. */
export function DeliveryMailFields({ mail, onChange, messageOf }: Props) {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  const recipients = useQuery(queries.mail.recipients.queryOptions({ input }))
  const { addresses, subject } = mail
  return (
    <>
      <TagsInput
        label={<FieldLabel label={t('reports.mailTo')} help={t('reports.mailToHelp')} />}
        placeholder={addresses.length === 0 ? t('reports.mailToNobody') : ''}
        data={(recipients.data ?? []).map(({ address }) => address)}
        value={addresses}
        onChange={(typed) => onChange({ ...mail, addresses: typed })}
        splitChars={[',', ';', ' ']}
        error={addressMessage(addresses.length, messageOf)}
      />
      {addresses.length > 0 && (
        <>
          <TextInput
            label={
              <FieldLabel label={t('reports.mailSubject')} help={t('reports.mailSubjectHelp')} />
            }
            value={subject}
            onChange={(event) => onChange({ ...mail, subject: event.currentTarget.value })}
            error={messageOf('mail.subject')}
            maxLength={150}
            withAsterisk
          />
          <ServerHint />
        </>
      )}
    </>
  )
}

/** The first thing said about the addresses, or about one of them. */
const addressMessage = (count: number, messageOf: Props['messageOf']): string | undefined =>
  ['mail.addresses', ...Array.from({ length: count }, (_, n) => `mail.addresses.${n}`)]
    .map(messageOf)
    .find((message) => message !== undefined)

/** Letters wait in the outbox until there is a server to take them. */
function ServerHint() {
  const setup = useQuery(queries.mail.setup.queryOptions())
  if (setup.data === undefined || setup.data.server !== null) return null
  return (
    <p className={styles['dialogHelp']}>
      {t('reports.mailNoServer')}{' '}
      <Anchor component={Link} to="/settings/mail">
        {t('settings.mailOff')}
      </Anchor>
    </p>
  )
}
