import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import {
  type MonteCarloResult,
  SERIES,
  type SeriesName,
} from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { useChartColors } from '../optimizer/use-chart-colors.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { useFormat } from '../ui/use-format.ts'
import { fanLayout, fanTable, fanTraces } from './fan-chart.ts'

type Props = { readonly result: MonteCarloResult; readonly currency: string }

/** A figure over time: its middle half and its middle nine tenths. */
export function FanSection({ result, currency }: Props) {
  const [series, setSeries] = useState<SeriesName>('cash')
  const format = useFormat()
  const colors = useChartColors()
  const shown = useMemo(() => ({ result, series, currency }), [result, series, currency])
  const data = useMemo(() => fanTraces(shown, colors, format), [shown, colors, format])
  const layout = useMemo(() => fanLayout(shown, format), [shown, format])
  const table = useMemo(() => fanTable(shown, format), [shown, format])
  const name = t(`risk.series.${series}`)
  return (
    <Chart
      title={t('risk.fan', { name })}
      label={t('risk.fanLabel', { name, paths: format.number(result.fanPaths) })}
      controls={
        <SegmentedControl
          size="xs"
          aria-label={t('risk.fanOf')}
          value={series}
          onChange={(value) => setSeries(SERIES.find((one) => one === value) ?? 'cash')}
          data={SERIES.map((value) => ({ value, label: t(`risk.series.${value}`) }))}
        />
      }
      data={data}
      layout={layout}
      height={340}
      table={table}
    />
  )
}
