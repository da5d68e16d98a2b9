import type { Ref } from 'react'
import { MoneyAxis } from '../MoneyAxis.tsx'
import { type Column, columnsGeometry } from './columns-geometry.ts'
import styles from './columns.module.css'

type Props = {
  readonly columns: readonly Column[]
  readonly size: { readonly width: number; readonly height: number }
  readonly label: string
  readonly hovered: string | null
  readonly onHover: (key: string | null) => void
  readonly ref: Ref<SVGSVGElement>
}

export function ColumnsPlot({ columns, size, label, hovered, onHover, ref }: Props) {
  const plot = columnsGeometry(columns, size)
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
      {plot.shapes.map(({ column, left, center, bars }, index) => (
        <g key={column.key} onPointerEnter={() => onHover(column.key)}>
          <rect
            x={left}
            y={0}
            width={plot.step}
            height={plot.baseline}
            className={column.key === hovered ? styles['hovered'] : styles['area']}
          />
          {bars.map((bar, k) => (
            <rect
              key={bar.x}
              x={bar.x}
              y={bar.y}
              width={plot.barWidth}
              height={bar.height}
              className={styles[`bar${k}`]}
            />
          ))}
          {index % plot.nameEvery === 0 && (
            <text x={center} y={plot.baseline + 17} className={styles['name']}>
              {column.name}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
