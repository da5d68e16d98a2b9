import { useElementSize } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { bug } from '#shared/bug'
import { t } from '../../app/messages/t.ts'
import { ChartFrame } from '../ChartFrame.tsx'
import type { ChartTableData } from '../ChartTable.tsx'
import { svgToPng } from '../svg-to-png.ts'
import { useFormat } from '../use-format.ts'
import type { LineSeries } from './lines-geometry.ts'
import styles from './lines.module.css'
import { LinesPlot } from './LinesPlot.tsx'

type Props = {
  readonly title: string
  /** What is shown, in a sentence; read out in its place. */
  readonly label: string
  /** The name of each point in time, short enough for the axis. */
  readonly points: readonly string[]
  readonly series: readonly LineSeries[]
  readonly table: ChartTableData
  readonly height: number
}

/** Amounts over time, with the figures of the point under the pointer (else the last) in the legend. */
export function MoneyLinesChart({ title, label, points, series, table, height }: Props) {
  const { ref, width } = useElementSize()
  const svg = useRef<SVGSVGElement>(null)
  const format = useFormat()
  const [hovered, setHovered] = useState<number | null>(null)
  const shown = hovered ?? points.length - 1
  const write = (amount: number | null) =>
    amount === null ? t('common.none') : format.money(amount, { style: 'compact' })
  return (
    <ChartFrame
      title={title}
      table={table}
      height={height}
      toPng={() => svgToPng(svg.current ?? bug('the chart is not drawn'))}
    >
      <div className={styles['legend']}>
        <span className={styles['legendName']}>{points[shown] ?? ''}</span>
        {series.map(({ name, values }, index) => (
          <span key={name}>
            <i className={styles[`key${index}`]} />
            {name} {write(values[shown] ?? null)}
          </span>
        ))}
      </div>
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <LinesPlot
            ref={svg}
            points={points}
            series={series}
            size={{ width, height }}
            label={label}
            hovered={hovered}
            onHover={setHovered}
          />
        )}
      </div>
    </ChartFrame>
  )
}
