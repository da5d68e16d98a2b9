import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import styles from './alerts.module.css'
import { ShortAlert } from './ShortAlert.tsx'
import { useOpenAlerts } from './use-alerts.ts'

const shownCount = 3

/** The three gravest alerts, on the dashboard; nothing where there are none. */
export function GravestAlerts() {
  const open = useOpenAlerts()
  const shown = open.slice(0, shownCount)
  const more = open.length - shown.length
  if (open.length === 0) return null
  return (
    <section className={styles['gravest']} aria-label={t('alerts.gravest')}>
      {shown.map((alert) => (
        <ShortAlert key={alert.id} alert={alert} />
      ))}
      {more > 0 && (
        <Link to="/alerts" className={styles['all']}>
          {t('alerts.moreOpen', { count: more })}
        </Link>
      )}
    </section>
  )
}
