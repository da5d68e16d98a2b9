import { useMemo } from 'react'
import { maturityProfile } from '#shared/finance/debt-profile'
import type { LoanRow } from '#shared/loans/loan-views'
import { minorToMajor } from '#shared/money'
import { t } from '../app/messages/t.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { useFormat } from '../ui/use-format.ts'
import { moneyTicks } from './money-ticks.ts'

type Props = { readonly loans: readonly LoanRow[] }

/** What is owed today by the year in which it falls due. */
export function MaturityChart({ loans }: Props) {
  const format = useFormat()
  const profile = useMemo(() => maturityProfile(loans), [loans])
  const data = useMemo(
    () => [
      {
        type: 'bar',
        x: profile.map(({ year }) => year),
        y: profile.map(({ balance }) => minorToMajor(balance, format.currency)),
        hovertext: profile.map(({ year, balance }) => `${year}: ${format.money(balance)}`),
        hoverinfo: 'text',
      },
    ],
    [profile, format],
  )
  const layout = useMemo(
    () => ({
      margin: { t: 8, r: 12, b: 32, l: 64 },
      bargap: 0.4,
      xaxis: { dtick: profile.length > 16 ? 5 : 1, fixedrange: true, tickformat: 'd' },
      yaxis: moneyTicks(
        profile.map(({ balance }) => minorToMajor(balance, format.currency)),
        format,
      ),
    }),
    [profile, format],
  )
  if (profile.length === 0) return null
  return (
    <Chart
      title={t('loans.maturities')}
      label={t('loans.maturitiesLabel')}
      data={data}
      layout={layout}
      height={200}
      table={{
        head: [t('loans.year'), t('loans.owed')],
        rows: profile.map(({ year, balance }) => [String(year), format.money(balance)]),
      }}
    />
  )
}
