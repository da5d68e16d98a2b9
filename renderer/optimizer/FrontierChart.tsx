import { type ReactNode, useMemo } from 'react'
import type { FrontierPoint } from '#shared/optimizer/optimizer-result'
import { t } from '../app/messages/t.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { useFormat } from '../ui/use-format.ts'
import {
  frontierLayout,
  frontierTable,
  frontierTraces,
  type FrontierWords,
  writeLimit,
} from './frontier-chart.ts'
import { useChartColors } from './use-chart-colors.ts'

type Props = {
  readonly points: readonly FrontierPoint[]
  readonly words: FrontierWords
  /** The run's own objective. */
  readonly present: number | null
  /** Chooses the limit. */
  readonly controls: ReactNode
}

/** The objective against one limit, the present limit marked. */
export function FrontierChart({ points, words, present, controls }: Props) {
  const format = useFormat()
  const colors = useChartColors()
  const data = useMemo(
    () => frontierTraces(points, words, present, colors, format),
    [points, words, present, colors, format],
  )
  const layout = useMemo(
    () => frontierLayout(points, words, colors, format),
    [points, words, colors, format],
  )
  const table = useMemo(() => frontierTable(points, words, format), [points, words, format])
  const { label, unit, value } = words.limit
  const write = (point: FrontierPoint | undefined) => writeLimit(point?.value ?? 0, unit, format)
  return (
    <Chart
      title={t('run.frontier')}
      controls={controls}
      label={t('run.frontierLabel', {
        objective: words.objective,
        limit: label,
        low: write(points[0]),
        high: write(points.at(-1)),
        value: writeLimit(value, unit, format),
      })}
      data={data}
      layout={layout}
      height={340}
      table={table}
    />
  )
}
