import { useMemo } from 'react'
import type { LeasingMixInput, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import { expiryByYear } from '#shared/leasing-mix/leasing-mix-figures'
import { t } from '../../app/messages/t.ts'
import { Chart } from '../../ui/chart/Chart.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { expiryLayout, expiryTable, expiryTraces } from './mix-charts.ts'

type Props = { readonly input: LeasingMixInput; readonly plan: LeasingPlan }

/** When rent falls away: the leases there are, and on top of them those the plan adds. */
export function ExpiryChart({ input, plan }: Props) {
  const format = useFormat()
  const years = useMemo(() => expiryByYear(input, plan), [input, plan])
  const data = useMemo(() => expiryTraces(years, format), [years, format])
  const layout = useMemo(() => expiryLayout(years, format), [years, format])
  return (
    <Chart
      title={t('lm.chart.expiry')}
      label={t('lm.chart.expiryLabel')}
      data={data}
      layout={layout}
      height={280}
      table={expiryTable(years, format)}
    />
  )
}
