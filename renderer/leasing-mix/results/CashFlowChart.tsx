import { useMemo } from 'react'
import type { LeasingMixInput, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import { cashFlowByMonth } from '#shared/leasing-mix/leasing-mix-figures'
import { t } from '../../app/messages/t.ts'
import { Chart } from '../../ui/chart/Chart.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { flowLayout, flowTable, flowTraces } from './mix-charts.ts'

type Props = {
  readonly input: LeasingMixInput
  readonly plan: LeasingPlan
  readonly startedAt: string
}

/** What the units bring month by month, incentives and void costs taken off. */
export function CashFlowChart({ input, plan, startedAt }: Props) {
  const format = useFormat()
  const months = useMemo(
    () => ({ first: startedAt.slice(0, 7), flows: cashFlowByMonth(input, plan) }),
    [input, plan, startedAt],
  )
  const data = useMemo(() => flowTraces(months, format), [months, format])
  const layout = useMemo(() => flowLayout(months, format), [months, format])
  return (
    <Chart
      title={t('lm.chart.flow', { months: months.flows.length })}
      label={t('lm.chart.flowLabel')}
      data={data}
      layout={layout}
      height={280}
      table={flowTable(months, format)}
    />
  )
}
