import type { Dashboard } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { ColumnsChart } from '../ui/columns/ColumnsChart.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly title: string
  readonly years: Dashboard['debtMaturity']
  readonly height: number
}

/** How much of today's debt falls due in which year. */
export function DebtMaturityChart({ title, years, height }: Props) {
  const format = useFormat()
  return (
    <ColumnsChart
      title={title}
      label={t('dashboard.maturityLabel')}
      series={[t('chart.balance')]}
      height={height}
      told="first"
      empty={t('dashboard.noLoans')}
      columns={years.map(({ year, balance, share, loans }) => ({
        key: String(year),
        name: String(year),
        values: [balance],
        detail: `${t('chart.sharePart', { share: format.rate(share) })}, ${t('chart.loanCount', { count: loans })}`,
      }))}
      table={{
        head: [t('chart.year'), t('chart.balance'), t('chart.share'), t('chart.loans')],
        rows: years.map(({ year, balance, share, loans }) => [
          String(year),
          format.money(balance),
          format.rate(share),
          format.number(loans),
        ]),
      }}
    />
  )
}
