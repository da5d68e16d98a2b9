import styles from './money-axis.module.css'
import { useFormat } from './use-format.ts'

type Props = {
  readonly lines: readonly { readonly amount: number; readonly y: number }[]
  /** Where the plot begins and ends, in pixels; the amounts stand left of it. */
  readonly from: number
  readonly to: number
}

/** The level lines of a chart with their amounts; that of zero is the stronger one. */
export function MoneyAxis({ lines, from, to }: Props) {
  const format = useFormat()
  return lines.map(({ amount, y }) => (
    <g key={amount}>
      <line
        x1={from}
        x2={to}
        y1={y}
        y2={y}
        className={amount === 0 ? styles['zero'] : styles['line']}
      />
      <text x={from} dx={-8} y={y} dy={4} className={styles['tick']}>
        {format.money(amount, { style: 'compact' })}
      </text>
    </g>
  ))
}
