import { useElementSize } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { bug } from '#shared/bug'
import type { MonthOfMoney } from '#shared/properties'
import { t } from '../../app/messages/t.ts'
import { ChartFrame } from '../ChartFrame.tsx'
import { svgToPng } from '../svg-to-png.ts'
import { useFormat } from '../use-format.ts'
import { MonthsLegend } from './MonthsLegend.tsx'
import { MonthsPlot } from './MonthsPlot.tsx'
import { monthsTable } from './months-table.ts'
import styles from './months.module.css'

type Props = {
  readonly title: string
  readonly months: readonly MonthOfMoney[]
  readonly height: number
}

/** Income, operating costs and NOI month by month; drawn without a chart library, so it is there at once. */
export function MonthsChart({ title, months, height }: Props) {
  const { ref, width } = useElementSize()
  const svg = useRef<SVGSVGElement>(null)
  const [hovered, setHovered] = useState<MonthOfMoney | null>(null)
  const format = useFormat()
  const first = months[0]
  const last = months.at(-1)
  if (!first || !last) return null
  const label = t('dashboard.monthsLabel', {
    from: format.month(first.month, 'long'),
    to: format.month(last.month, 'long'),
  })
  return (
    <ChartFrame
      title={title}
      table={monthsTable(months, format)}
      height={height}
      toPng={() => svgToPng(svg.current ?? bug('the chart is not drawn'))}
    >
      <MonthsLegend month={hovered ?? last} />
      <div ref={ref} className={styles['area']} style={{ height }}>
        {width > 0 && (
          <MonthsPlot
            ref={svg}
            months={months}
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
