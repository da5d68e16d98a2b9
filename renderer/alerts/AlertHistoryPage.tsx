import type { Alert } from '#shared/alerts/alerts'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { sayInWindow } from './alert-in-window.ts'
import styles from './alerts.module.css'
import { AlertsNav } from './AlertsNav.tsx'
import { SeverityMark } from './SeverityMark.tsx'
import { useAlertHistory } from './use-alerts.ts'

/** What there was to tell, once its cause is gone. */
export function AlertHistoryPage() {
  return (
    <>
      <PageHeader title={t('nav.alerts')} intro={t('alerts.historyIntro')} />
      <AlertsNav />
      <QueryView query={useAlertHistory()}>
        {(alerts) =>
          alerts.length === 0 ? (
            <EmptyState sentence={t('alerts.historyNone')} />
          ) : (
            <ul className={styles['list']} aria-label={t('alerts.history')}>
              {alerts.map((alert) => (
                <ClosedLine key={alert.id} alert={alert} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  )
}

function ClosedLine({ alert }: { readonly alert: Alert }) {
  const format = useFormat()
  return (
    <li className={styles['line']}>
      <SeverityMark severity={alert.severity} />
      <div className={styles['said']}>
        <div className={styles['title']}>{sayInWindow(alert, format).title}</div>
        <div className={styles['why']}>{courseOf(alert, format)}</div>
      </div>
    </li>
  )
}

function courseOf(alert: Alert, format: Formatters): string {
  const { openedAt, closedAt, openings, resolvedAt, resolvedNote } = alert
  const parts = [
    t('alerts.fromTo', {
      from: format.instant(openedAt),
      to: format.instant(closedAt ?? openedAt),
    }),
  ]
  if (openings > 1) parts.push(t('alerts.times', { count: openings }))
  if (resolvedAt !== null && resolvedNote !== '')
    parts.push(
      t('alerts.resolvedNote', { date: format.date(resolvedAt.slice(0, 10)), note: resolvedNote }),
    )
  return parts.join(' · ')
}
