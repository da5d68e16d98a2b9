import type { Ref } from 'react'
import type { MonthOfMoney } from '#shared/properties'
import { MoneyAxis } from '../MoneyAxis.tsx'
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
      <MoneyAxis lines={plot.lines} from={plot.axisX} to={size.width} />
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
