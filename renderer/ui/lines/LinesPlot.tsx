import type { PointerEvent, Ref } from 'react'
import { MoneyAxis } from '../MoneyAxis.tsx'
import { type LineSeries, linesGeometry } from './lines-geometry.ts'
import styles from './lines.module.css'

type Props = {
  readonly points: readonly string[]
  readonly series: readonly LineSeries[]
  readonly size: { readonly width: number; readonly height: number }
  readonly label: string
  readonly hovered: number | null
  readonly onHover: (index: number | null) => void
  readonly ref: Ref<SVGSVGElement>
}

export function LinesPlot({ points, series, size, label, hovered, onHover, ref }: Props) {
  const plot = linesGeometry(series, size)
  const follow = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const x = clientX - currentTarget.getBoundingClientRect().left
    const index = Math.round((x - plot.axisX) / plot.step)
    onHover(index < 0 || index >= points.length ? null : index)
  }
  return (
    <svg
      ref={ref}
      className={styles['plot']}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
      onPointerMove={follow}
      onPointerLeave={() => onHover(null)}
    >
      <MoneyAxis lines={plot.lines} from={plot.axisX} to={size.width} />
      {hovered !== null && (
        <line
          x1={plot.x(hovered)}
          x2={plot.x(hovered)}
          y1={8}
          y2={plot.baseline}
          className={styles['cursor']}
        />
      )}
      {plot.paths.map((path, index) => (
        <path key={series[index]?.name} d={path} className={styles[`line${index}`]} />
      ))}
      {points.map((name, index) =>
        (points.length - 1 - index) % plot.nameEvery === 0 ? (
          <text
            key={name}
            x={plot.x(index)}
            y={plot.baseline + 17}
            className={index === points.length - 1 ? styles['lastName'] : styles['name']}
          >
            {name}
          </text>
        ) : null,
      )}
    </svg>
  )
}
