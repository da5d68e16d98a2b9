import { useElementSize } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { bug } from '#shared/bug'
import { ChartFrame } from '../ChartFrame.tsx'
import type { ChartTableData } from '../ChartTable.tsx'
import { MoneyText } from '../MoneyText.tsx'
import { svgToPng } from '../svg-to-png.ts'
import type { Column } from './columns-geometry.ts'
import styles from './columns.module.css'
import { ColumnsPlot } from './ColumnsPlot.tsx'

type Props = {
  readonly title: string
  /** What is shown, in a sentence; read out in its place. */
  readonly label: string
  /** The names of the series, in the order of each column's values. */
  readonly series: readonly string[]
  readonly columns: readonly Column[]
  readonly table: ChartTableData
  readonly height: number
  /** Shown in place of a chart without columns. */
  readonly empty: string
  /** The column that the legend tells of while the pointer is on none. */
  readonly told?: 'first' | 'last'
}

/** Bars side by side, drawn without a chart library, so that they are there at once. */
export function ColumnsChart({ title, label, series, columns, table, ...rest }: Props) {
  const { height, empty, told = 'last' } = rest
  const { ref, width } = useElementSize()
  const svg = useRef<SVGSVGElement>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const shown = columns.find(({ key }) => key === hovered) ?? columns.at(told === 'last' ? -1 : 0)
  return (
    <ChartFrame
      title={title}
      table={table}
      height={height}
      toPng={() => svgToPng(svg.current ?? bug('the chart is not drawn'))}
    >
      {shown === undefined ? (
        <p className={styles['empty']}>{empty}</p>
      ) : (
        <div className={styles['legend']}>
          <span className={styles['legendName']}>{shown.name}</span>
          {series.map((name, index) => (
            <span key={name}>
              {series.length > 1 && <i className={styles[`key${index}`]} />}
              {name} <MoneyText minor={shown.values[index] ?? null} />
            </span>
          ))}
          {shown.detail !== undefined && <span>{shown.detail}</span>}
        </div>
      )}
      <div ref={ref} style={{ height: shown === undefined ? 0 : height }}>
        {width > 0 && shown !== undefined && (
          <ColumnsPlot
            ref={svg}
            columns={columns}
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
