import { Button } from '@mantine/core'
import type { Alert } from '#shared/alerts/alerts'
import { t } from '../app/messages/t.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { addressOfAlert } from './alert-address.ts'
import { sayInWindow } from './alert-in-window.ts'
import type { AlertAction } from './AlertDialogs.tsx'
import { AlertMenu } from './AlertMenu.tsx'
import styles from './alerts.module.css'
import { SeverityMark } from './SeverityMark.tsx'

type Props = {
  readonly alert: Alert
  readonly onAction: (action: AlertAction) => void
}

/** What an alert says, why it was raised, its next step, and what else can be done with it. */
export function AlertLine({ alert, onAction }: Props) {
  const format = useFormat()
  const { title, why } = sayInWindow(alert, format)
  const label = t(`alerts.do.${alert.rule}`)
  return (
    <li className={styles['line']} data-rule={alert.rule}>
      <SeverityMark severity={alert.severity} />
      <div className={styles['said']}>
        <div className={styles['title']}>{title}</div>
        <div className={styles['why']}>{[why, ...remarks(alert, format)].join(' ')}</div>
      </div>
      <Button
        component="a"
        href={addressOfAlert(alert.place)}
        variant="default"
        size="compact-sm"
        aria-label={`${label}: ${title}`}
        data-alert={alert.id}
      >
        {label}
      </Button>
      <AlertMenu alert={alert} name={title} onAction={onAction} />
    </li>
  )
}

/** Which way it went, and what has been decided. */
function remarks(alert: Alert, format: Formatters): string[] {
  const { trend, state, snoozedUntil, resolvedAt, resolvedNote } = alert
  const found: string[] = []
  if (trend === 'better' || trend === 'worse') found.push(t(`alerts.trend.${trend}`))
  if (state === 'snoozed' && snoozedUntil !== null)
    found.push(t('alerts.until', { date: format.date(snoozedUntil) }))
  if (state === 'resolved' && resolvedAt !== null)
    found.push(
      t(resolvedNote === '' ? 'alerts.resolvedOn' : 'alerts.resolvedNote', {
        date: format.date(resolvedAt.slice(0, 10)),
        note: resolvedNote,
      }),
    )
  return found
}
