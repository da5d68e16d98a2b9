import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { Alert } from '#shared/alerts/alerts'
import { t } from '../app/messages/t.ts'
import styles from './alerts.module.css'

const icons = { critical: IconAlertOctagon, warning: IconAlertTriangle, info: IconInfoCircle }

/** How grave an alert is: each has a shape of its own, so that colour is never alone. */
export function SeverityMark({ severity }: Pick<Alert, 'severity'>) {
  const Icon = icons[severity]
  return (
    <span className={`${styles['mark']} ${styles[severity] ?? ''}`}>
      <Icon size={17} stroke={1.8} role="img" aria-label={t(`alerts.${severity}`)} />
    </span>
  )
}
