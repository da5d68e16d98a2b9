import type { Dashboard } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { ColumnsChart } from '../ui/columns/ColumnsChart.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly title: string
  readonly months: Dashboard['collection']
  readonly height: number
}

/** The rent that came in beside the rent that was due, month by month. */
export function CollectionChart({ title, months, height }: Props) {
  const format = useFormat()
  const shareOf = (collected: number, contracted: number) =>
    contracted > 0 ? format.rate(collected / contracted) : t('common.none')
  return (
    <ColumnsChart
      title={title}
      label={t('dashboard.collectionLabel')}
      series={[t('chart.collected'), t('chart.contracted')]}
      height={height}
      empty={t('dashboard.nothingBooked')}
      columns={months.map(({ month, contracted, collected }) => ({
        key: month,
        name: format.month(month, 'narrow'),
        values: [collected, contracted],
        detail: t('chart.collectedShare', { share: shareOf(collected, contracted) }),
      }))}
      table={{
        head: [t('month.month'), t('chart.collected'), t('chart.contracted'), t('chart.share')],
        rows: months.map(({ month, contracted, collected }) => [
          format.month(month),
          format.money(collected),
          format.money(contracted),
          shareOf(collected, contracted),
        ]),
      }}
    />
  )
}
