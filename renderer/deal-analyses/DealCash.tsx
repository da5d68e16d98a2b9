import type { DealTerms } from '#shared/deals/deal-terms'
import { monthAt, monthAxis } from '#shared/finance/pro-forma/month-axis'
import type { Projection } from '#shared/finance/pro-forma/projection'
import { t } from '../app/messages/t.ts'
import { MoneyLinesChart } from '../ui/lines/MoneyLinesChart.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly terms: DealTerms; readonly projection: Projection }

/** Cash in hand from closing on, without the proceeds of the sale at the end. */
export function DealCash({ terms, projection }: Props) {
  const format = useFormat()
  const last = terms.holdMonths
  const axis = monthAxis(terms.startMonth, last)
  const values = projection.lines.cash.slice(0, last)
  const points = values.map((_, month) => format.month(monthAt(axis, month)))
  return (
    <MoneyLinesChart
      title={t('uw.cash')}
      label={t('uw.cashLabel')}
      points={points}
      series={[{ name: t('uw.cash'), values }]}
      height={180}
      table={{
        head: [t('uw.month'), t('uw.cash')],
        rows: points.map((point, month) => [point, format.money(values[month] ?? 0)]),
      }}
    />
  )
}
