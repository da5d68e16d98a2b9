import type { PropertyDetail } from '#shared/properties'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { KpiStrip } from '../../ui/KpiStrip.tsx'
import { KpiTile } from '../../ui/KpiTile.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NumberText } from '../../ui/NumberText.tsx'
import { RateText } from '../../ui/RateText.tsx'
import { ratioOf, sumOf } from '../../ui/table-column.ts'
import { Term } from '../../ui/Term.tsx'
import { marketGapOf, rentRollOf } from '../rent-roll.ts'

type Props = { readonly detail: PropertyDetail }

/** How much is let on the day, for how much, and what the market would pay. */
export function LettingKpis({ detail }: Props) {
  const { asOf } = useWorkspace()
  const rows = rentRollOf(detail, asOf)
  const running = rows.filter(({ lease }) => lease !== null)
  const tiles = [
    { key: 'units', text: <NumberText value={rows.length} /> },
    { key: 'vacant', text: <NumberText value={rows.length - running.length} /> },
    { key: 'occupancy', text: <RateText rate={ratioOf(running.length, rows.length)} digits={0} /> },
    {
      key: 'rent',
      text: <MoneyText minor={sumOf(rows, ({ lease }) => lease?.rentToday ?? null)} />,
    },
    { key: 'market', text: <MoneyText minor={sumOf(rows, ({ unit }) => unit.marketRent)} /> },
    { key: 'gap', text: <MoneyText minor={sumOf(rows, marketGapOf)} /> },
  ] as const
  return (
    <KpiStrip label={t('letting.figures')}>
      {tiles.map(({ key, text }) => (
        <KpiTile
          key={key}
          label={<Term help={t(`letting.${key}.help`)}>{t(`letting.${key}`)}</Term>}
          value={text}
          isSmall
        />
      ))}
    </KpiStrip>
  )
}
