import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useRef } from 'react'
import { bug } from '#shared/bug'
import { ChartFrame } from '../ChartFrame.tsx'
import type { ChartTableData } from '../ChartTable.tsx'
import { svgToPng } from '../svg-to-png.ts'
import { type Bar, barsGeometry } from './bars-geometry.ts'
import styles from './bars.module.css'

type Props = {
  readonly title: string
  /** What is shown, in a sentence; read out in its place. */
  readonly label: string
  readonly bars: readonly Bar[]
  readonly table: ChartTableData
  /** What the chart shows can be chosen here, beside its title. */
  readonly controls?: ReactNode
}

/** One figure of several things as lying bars, drawn without a chart library, so that they follow typing. */
export function BarsChart({ title, label, bars, ...frame }: Props) {
  const { ref, width } = useElementSize()
  const svg = useRef<SVGSVGElement>(null)
  const { lines, height, zero } = barsGeometry(bars, width)
  return (
    <ChartFrame
      title={title}
      height={height}
      {...frame}
      toPng={() => svgToPng(svg.current ?? bug('the chart is not drawn'))}
    >
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg
            ref={svg}
            className={styles['plot']}
            width={width}
            height={height}
            role="img"
            aria-label={label}
          >
            {lines.map(({ bar, y, x, length, textX, isLeft }) => (
              <g key={bar.key}>
                <text x={0} y={y + 15} className={bar.isMain ? styles['mainName'] : styles['name']}>
                  {bar.name}
                </text>
                <rect
                  x={x}
                  y={y + 2}
                  width={length}
                  height={18}
                  className={bar.isMain ? styles['main'] : styles['bar']}
                />
                <text
                  x={textX}
                  y={y + 15}
                  className={isLeft ? styles['leftFigure'] : styles['figure']}
                >
                  {bar.text}
                </text>
              </g>
            ))}
            <line x1={zero} x2={zero} y1={0} y2={height} className={styles['axis']} />
          </svg>
        )}
      </div>
    </ChartFrame>
  )
}
