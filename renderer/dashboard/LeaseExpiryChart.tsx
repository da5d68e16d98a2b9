import type { Dashboard } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { ColumnsChart } from '../ui/columns/ColumnsChart.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly title: string
  readonly years: Dashboard['leaseExpiry']
  readonly height: number
}

/** Which part of today's rent ends in which year. */
export function LeaseExpiryChart({ title, years, height }: Props) {
  const format = useFormat()
  return (
    <ColumnsChart
      title={title}
      label={t('dashboard.expiryLabel')}
      series={[t('chart.annualRent')]}
      height={height}
      told="first"
      empty={t('dashboard.noLeases')}
      columns={years.map(({ year, annualRent, share, leases }) => ({
        key: String(year),
        name: String(year),
        values: [annualRent],
        detail: `${t('chart.sharePart', { share: format.rate(share) })}, ${t('chart.leaseCount', { count: leases })}`,
      }))}
      table={{
        head: [t('chart.year'), t('chart.annualRent'), t('chart.share'), t('chart.leases')],
        rows: years.map(({ year, annualRent, share, leases }) => [
          String(year),
          format.money(annualRent),
          format.rate(share),
          format.number(leases),
        ]),
      }}
    />
  )
}
