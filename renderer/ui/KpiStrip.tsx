import { Children, type CSSProperties, type ReactNode } from 'react'
import styles from './kpi-strip.module.css'

type Props = { readonly label: string; readonly children: ReactNode }

/** KPI tiles in one row, divided by hairlines; in two rows where there is no room. */
export function KpiStrip({ label, children }: Props) {
  const tiles = Children.toArray(children)
  const style: CSSProperties & Record<string, number> = {
    '--kpi-columns': tiles.length,
    '--kpi-half': Math.ceil(tiles.length / 2),
  }
  return (
    <div className={styles['frame']} role="group" aria-label={label}>
      <div className={styles['strip']} style={style}>
        {Children.map(tiles, (tile) => (
          <div className={styles['cell']}>{tile}</div>
        ))}
      </div>
    </div>
  )
}
