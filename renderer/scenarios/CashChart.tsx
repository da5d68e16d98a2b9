import { monthAt, monthAxis } from '#shared/finance/pro-forma/month-axis'
import type { Projection } from '#shared/finance/pro-forma/projection'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import { t } from '../app/messages/t.ts'
import { MoneyLinesChart } from '../ui/lines/MoneyLinesChart.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly input: ProFormaInput
  readonly base: Projection
  readonly scenario: Projection
}

/** Cash in hand by month, without the proceeds of the sale at the end. */
export function CashChart({ input, base, scenario }: Props) {
  const format = useFormat()
  const axis = monthAxis(input.startMonth, input.horizonMonths)
  const last = input.horizonMonths
  const points = base.lines.cash
    .slice(0, last)
    .map((_, month) => format.month(monthAt(axis, month)))
  const [before, after] = [base, scenario].map(({ lines }) => lines.cash.slice(0, last))
  return (
    <MoneyLinesChart
      title={t('scenarios.cash')}
      label={t('scenarios.cashLabel')}
      points={points}
      series={[
        { name: t('scenarios.base'), values: before ?? [] },
        { name: t('scenarios.scenario'), values: after ?? [] },
      ]}
      height={200}
      table={{
        head: [t('scenarios.month'), t('scenarios.base'), t('scenarios.scenario')],
        rows: points.map((point, month) => [
          point,
          format.money(before?.[month] ?? 0),
          format.money(after?.[month] ?? 0),
        ]),
      }}
    />
  )
}
