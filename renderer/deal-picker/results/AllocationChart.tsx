import { useMemo } from 'react'
import type { Cap, DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import { t } from '../../app/messages/t.ts'
import { Chart } from '../../ui/chart/Chart.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { allocationBy } from '../allocation.ts'
import {
  allocationBars,
  allocationLayout,
  allocationTable,
  allocationTraces,
} from './allocation-chart.ts'
import { useChartColors } from '../../optimizer/use-chart-colors.ts'

type Props = {
  readonly by: Cap['by']
  readonly title: string
  readonly input: DealPickerInput
  readonly plan: DealPlan
}

const mostBars = 8
const barHeight = 46

/** The plan's money by sector or city, against the caps. */
export function AllocationChart({ by, title, input, plan }: Props) {
  const format = useFormat()
  const colors = useChartColors()
  const groups = useMemo(() => allocationBy(by, input, plan), [by, input, plan])
  const bars = useMemo(() => allocationBars(groups, mostBars), [groups])
  const data = useMemo(
    () => allocationTraces(bars, plan.invested, colors, format),
    [bars, plan, colors, format],
  )
  const layout = useMemo(() => allocationLayout(bars, format), [bars, format])
  return (
    <Chart
      title={title}
      label={t('dpr.byLabel', { title, largest: bars[0]?.label ?? t('common.none') })}
      data={data}
      layout={layout}
      height={heightOf(bars.length)}
      table={allocationTable(groups, format)}
    />
  )
}

const heightOf = (count: number) => 40 + barHeight * Math.max(1, count)
