import type { Ref } from 'react'
import { useFormat } from '../use-format.ts'
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
  const format = useFormat()
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
