import type { MonthOfMoney } from '#shared/properties'
import { useFormat } from '../use-format.ts'
import type { MonthShape } from './months-geometry.ts'
import styles from './months.module.css'

type Props = {
  readonly shape: MonthShape
  readonly width: number
  readonly barWidth: number
  readonly baseline: number
  readonly isHovered: boolean
  readonly isYearShown: boolean
  readonly onHover: (month: MonthOfMoney) => void
}

/** One month: income, costs, and NOI as a tick across both. */
export function MonthColumn({ shape, width, barWidth, baseline, isHovered, ...rest }: Props) {
  const format = useFormat()
  const { month, income, cost } = shape
  const name = format.month(month.month, 'narrow')
  const year = rest.isYearShown ? ` ${month.month.slice(0, 4)}` : ''
  return (
    <g onPointerEnter={() => rest.onHover(month)}>
      <rect
        x={shape.left}
        y={0}
        width={width}
        height={baseline}
        className={isHovered ? styles['hovered'] : styles['area']}
      />
      <rect
        x={income.x}
        y={income.y}
        width={barWidth}
        height={income.height}
        className={styles['income']}
      />
      <rect
        x={cost.x}
        y={cost.y}
        width={barWidth}
        height={cost.height}
        className={styles['cost']}
      />
      <line
        x1={income.x - 3}
        x2={cost.x + barWidth + 3}
        y1={shape.noiY}
        y2={shape.noiY}
        className={styles['noi']}
      />
      <text x={shape.center} y={baseline + 18} className={styles['month']}>
        {name}
        {year}
      </text>
    </g>
  )
}
