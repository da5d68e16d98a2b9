import type { LateRent, RentAccountRow } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { RateText } from '../ui/RateText.tsx'
import { sumOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly lateRent: LateRent }

/** What is late in all, and how the month of the day stands. */
export function LateRentKpis({ lateRent }: Props) {
  const format = useFormat()
  const late = lateRent.accounts.filter(({ isLate }) => isLate)
  const month = lateRent.collection.at(-1)
  const tiles = [
    [t('lateRent.total'), money(sumOf(late, (row: RentAccountRow) => row.arrears))],
    [t('lateRent.count'), format.number(late.length)],
    [t('lateRent.over30'), money(sumOf(late, olderThan30))],
    [t('lateRent.prepaid'), money(sumOf(lateRent.accounts, (row) => row.prepaid))],
    [t('lateRent.dueThisMonth'), money(month?.due ?? 0)],
    [t('lateRent.collected'), <RateText key="share" rate={month?.share ?? null} />],
  ] as const
  return (
    <KpiStrip label={t('lateRent.figures')}>
      {tiles.map(([label, value]) => (
        <KpiTile key={label} isSmall label={label} value={value} />
      ))}
    </KpiStrip>
  )
}

const olderThan30 = ({ ageing: { to60, to90, over90 } }: RentAccountRow) => to60 + to90 + over90

const money = (minor: number) => <MoneyText minor={minor} />
