import styles from './alerts.module.css'
import { useOpenAlerts } from './use-alerts.ts'

/** How many alerts are open, in the colour of the gravest; nothing where there are none. */
export function OpenCount({ place }: { readonly place: 'inNav' | 'onBell' }) {
  const open = useOpenAlerts()
  if (open.length === 0) return null
  const isCalm = !open.some(({ severity }) => severity === 'critical')
  const classes = ['count', place, ...(isCalm ? ['calm'] : [])]
  return (
    <span
      className={classes.map((name) => styles[name] ?? '').join(' ')}
      data-testid={`${place}-alerts`}
    >
      {open.length > 99 ? '99+' : open.length}
    </span>
  )
}
