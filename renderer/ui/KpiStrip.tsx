import { Children, type CSSProperties, type ReactNode } from 'react'
import styles from './kpi-strip.module.css'

type Props = {
  readonly label: string
  /** The narrowest a tile may become before the strip breaks into rows. */
  readonly minWidth?: number
  readonly children: ReactNode
}

/** KPI tiles side by side, divided by hairlines. */
export function KpiStrip({ label, minWidth = 190, children }: Props) {
  const style: CSSProperties & Record<string, string> = { '--kpi-min': `${minWidth}px` }
  return (
    <div className={styles['strip']} role="group" aria-label={label} style={style}>
      {Children.map(children, (tile) => (
        <div className={styles['cell']}>{tile}</div>
      ))}
    </div>
  )
}
