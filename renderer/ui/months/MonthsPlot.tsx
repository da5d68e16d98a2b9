import type { Ref } from 'react'
import type { MonthOfMoney } from '#shared/properties'
import { useFormat } from '../use-format.ts'
import { MonthColumn } from './MonthColumn.tsx'
import { monthsGeometry } from './months-geometry.ts'
import styles from './months.module.css'

type Props = {
  readonly months: readonly MonthOfMoney[]
  readonly size: { readonly width: number; readonly height: number }
  readonly label: string
  readonly hovered: MonthOfMoney | null
  readonly onHover: (month: MonthOfMoney | null) => void
  readonly ref: Ref<SVGSVGElement>
}

export function MonthsPlot({ months, size, label, hovered, onHover, ref }: Props) {
  const format = useFormat()
  const plot = monthsGeometry(months, size.width, size.height)
  return (
    <svg
      ref={ref}
      className={styles['plot']}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
      onPointerLeave={() => onHover(null)}
    >
      {plot.lines.map(({ amount, y }) => (
        <g key={amount}>
          <line
            x1={plot.axisX}
            x2={size.width}
            y1={y}
            y2={y}
            className={amount === 0 ? styles['zero'] : styles['line']}
          />
          <text x={plot.axisX} dx={-8} y={y} dy={4} className={styles['tick']}>
            {format.money(amount, { style: 'compact' })}
          </text>
        </g>
      ))}
      {plot.shapes.map((shape, index) => (
        <MonthColumn
          key={shape.month.month}
          shape={shape}
          width={plot.column}
          barWidth={plot.barWidth}
          baseline={plot.baseline}
          isHovered={shape.month === hovered}
          isYearShown={index === 0 || shape.month.month.endsWith('-01')}
          onHover={onHover}
        />
      ))}
    </svg>
  )
}
