import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Change, Direction } from './change.ts'
import styles from './kpi-tile.module.css'
import { Sparkline } from './Sparkline.tsx'

type Props = {
  readonly label: ReactNode
  /** The written figure. */
  readonly value: ReactNode
  readonly change?: Change
  /** Which direction is welcome; without one the change stays neutral. */
  readonly welcome?: 'up' | 'down'
  /** What the change is measured against, as "on a year earlier". */
  readonly comparedWith?: string
  /** In place of a change: why there is no figure. */
  readonly note?: string
  readonly series?: readonly (number | null)[]
  /** For strips of many figures without changes. */
  readonly isSmall?: boolean
  readonly onOpen?: () => void
  /** Accessible name of the button when the tile opens its lineage. */
  readonly openLabel?: string
}

const icons: Record<Direction, typeof IconMinus> = {
  up: IconArrowUpRight,
  down: IconArrowDownRight,
  same: IconMinus,
  unknown: IconMinus,
}

/** A headline figure with its change in words, its course, and its lineage on click. */
export function KpiTile({ label, value, change, welcome, comparedWith, series, ...rest }: Props) {
  const body = (
    <>
      <span className={styles['label']}>{label}</span>
      <span className={styles[rest.isSmall ? 'smallValue' : 'value']}>{value}</span>
      {change && <ChangeLine change={change} welcome={welcome} comparedWith={comparedWith} />}
      {rest.note !== undefined && (
        <span className={styles['note']} title={rest.note}>
          {rest.note}
        </span>
      )}
      {series && (
        <span className={styles['spark']}>
          <Sparkline values={series} />
        </span>
      )}
    </>
  )
  if (!rest.onOpen) return <div className={styles['tile']}>{body}</div>
  return (
    <button
      type="button"
      className={styles['tile']}
      onClick={rest.onOpen}
      title={rest.openLabel}
      aria-haspopup="dialog"
    >
      {body}
    </button>
  )
}

type ChangeLineProps = {
  readonly change: Change
  readonly welcome: 'up' | 'down' | undefined
  readonly comparedWith: string | undefined
}

function ChangeLine({ change, welcome, comparedWith }: ChangeLineProps) {
  const Icon = icons[change.direction]
  const isMove = change.direction === 'up' || change.direction === 'down'
  const tone = isMove && welcome ? (change.direction === welcome ? 'good' : 'bad') : 'neutral'
  const suffix = isMove && comparedWith ? ` ${comparedWith}` : ''
  return (
    <span className={`${styles['change']} ${styles[tone] ?? ''}`}>
      <Icon size={14} stroke={2} aria-hidden />
      {change.words}
      {suffix}
    </span>
  )
}
