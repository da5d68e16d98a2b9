import type { ReactNode } from 'react'
import styles from './run.module.css'

type Props = {
  readonly children: ReactNode
  /** Stands beside it where there is room, below it where there is not: limits and the like. */
  readonly side: ReactNode
}

/** A plan's tables and charts, and what limits it. */
export const RunColumns = ({ children, side }: Props) => (
  <div className={styles['columns']}>
    <div className={styles['main']}>{children}</div>
    <div className={styles['side']}>{side}</div>
  </div>
)
