import { useMemo } from 'react'
import type { CapexPhasingInput, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { firstDayOf } from '#shared/dates'
import { majorToMinor } from '#shared/money'
import { t } from '../../app/messages/t.ts'
import { LinesChart } from '../../ui/chart/LinesChart.tsx'
import { useFormat } from '../../ui/use-format.ts'

type Props = { readonly input: CapexPhasingInput; readonly plan: CapexPlan }

/** What is in the pot, and what works cost and bring, month by month. */
export function CashCharts({ input, plan }: Props) {
  const { currency } = useFormat()
  const { months } = plan
  const days = useMemo(() => months.map(({ month }) => firstDayOf(month)), [months])
  const flows = useMemo(() => {
    const line = (name: string, amounts: readonly number[]) => ({
      name,
      amounts: amounts.map((amount) => majorToMinor(amount, currency)),
    })
    return [
      line(
        t('cx.flow.spend'),
        months.map(({ spend }) => spend),
      ),
      line(
        t('cx.flow.uplift'),
        months.map(({ uplift }) => uplift),
      ),
      line(
        t('cx.flow.rentLoss'),
        months.map(({ rentLoss }) => rentLoss),
      ),
    ]
  }, [months, currency])
  const pot = useMemo(
    () => [
      {
        name: t('cx.pot'),
        amounts: months.map(({ cash = 0 }) => majorToMinor(cash, currency)),
      },
      {
        name: t('cx.floor'),
        amounts: months.map(() => majorToMinor(input.cash?.floor ?? 0, currency)),
      },
    ],
    [months, input, currency],
  )
  return (
    <>
      {input.cash && (
        <LinesChart
          title={t('cx.pot')}
          label={t('cx.potLabel')}
          days={days}
          lines={pot}
          isMonthly
        />
      )}
      <LinesChart
        title={t('cx.flows')}
        label={t('cx.flowsLabel')}
        days={days}
        lines={flows}
        isMonthly
      />
    </>
  )
}
