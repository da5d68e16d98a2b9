import type { Alert } from '#shared/alerts/alerts'
import { useFormat } from '../ui/use-format.ts'
import { addressOfAlert } from './alert-address.ts'
import { sayInWindow } from './alert-in-window.ts'
import styles from './alerts.module.css'
import { SeverityMark } from './SeverityMark.tsx'

type Props = { readonly alert: Alert; readonly onOpen?: () => void }

/** An alert where there is little room: what it says, leading to where it is put right. */
export function ShortAlert({ alert, onOpen }: Props) {
  const { title, why } = sayInWindow(alert, useFormat())
  return (
    <a
      href={addressOfAlert(alert.place)}
      className={styles['short']}
      title={why}
      onClick={() => onOpen?.()}
    >
      <SeverityMark severity={alert.severity} />
      <span className={styles['title']}>{title}</span>
    </a>
  )
}
