import { Children, type ReactNode } from 'react'
import styles from './kpi-strip.module.css'

type Props = { readonly label: string; readonly children: ReactNode }

/** KPI tiles side by side, divided by hairlines. */
export function KpiStrip({ label, children }: Props) {
  return (
    <div className={styles['strip']} role="group" aria-label={label}>
      {Children.map(children, (tile) => (
        <div className={styles['cell']}>{tile}</div>
      ))}
    </div>
  )
}
