import type { PropertyFigures } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { NumberText } from '../ui/NumberText.tsx'
import { RateText } from '../ui/RateText.tsx'
import { Term } from '../ui/Term.tsx'

type Props = { readonly figures: PropertyFigures }

/** The property's own headline figures, each with how it is computed. */
export function PropertyKpis({ figures }: Props) {
  const tiles = [
    { key: 'value', text: <MoneyText minor={figures.value} /> },
    { key: 'loan', text: <MoneyText minor={figures.loanBalance} /> },
    { key: 'noi', text: <MoneyText minor={figures.noi} /> },
    { key: 'cashFlow', text: <MoneyText minor={figures.cashFlow} /> },
    { key: 'occupancy', text: <RateText rate={figures.occupancy} digits={0} /> },
    { key: 'capRate', text: <RateText rate={figures.capRate} /> },
    { key: 'ltv', text: <RateText rate={figures.loanToValue} /> },
    { key: 'dscr', text: <NumberText value={figures.dscr} digits={2} suffix=" ×" /> },
  ] as const
  return (
    <KpiStrip label={t('property.figures')}>
      {tiles.map(({ key, text }) => (
        <KpiTile
          key={key}
          label={<Term help={t(`figure.${key}.help`)}>{t(`figure.${key}`)}</Term>}
          value={text}
          isSmall
        />
      ))}
    </KpiStrip>
  )
}
