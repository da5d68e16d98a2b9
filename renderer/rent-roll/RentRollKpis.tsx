import type { RentRollTotals } from '#shared/rent-roll'
import { t } from '../app/messages/t.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { RateText } from '../ui/RateText.tsx'
import { Term } from '../ui/Term.tsx'
import { UnitFigure } from '../ui/UnitFigure.tsx'

type Props = { readonly totals: RentRollTotals }

/** The sums of the whole rent roll. */
export function RentRollKpis({ totals }: Props) {
  const term = (key: 'occupancy' | 'occupancyByArea' | 'gap' | 'wault' | 'waultToBreak') => (
    <Term help={t(`rentRoll.${key}.help`)}>{t(`rentRoll.${key}`)}</Term>
  )
  const tiles = [
    [t('rentRoll.let'), t('rentRoll.letOf', { letUnits: totals.letUnits, units: totals.units })],
    [term('occupancy'), <RateText key="o" rate={totals.occupancy} />],
    [term('occupancyByArea'), <RateText key="a" rate={totals.occupancyByArea} />],
    [t('lease.rent'), <MoneyText key="m" minor={totals.monthlyRent} />],
    [t('rentRoll.annualRent'), <MoneyText key="y" minor={totals.annualRent} />],
    [term('gap'), <MoneyText key="g" minor={totals.gap} signed />],
    [term('wault'), <UnitFigure key="w" value={totals.wault} unit="years" />],
    [term('waultToBreak'), <UnitFigure key="b" value={totals.waultToBreak} unit="years" />],
  ] as const
  return (
    <KpiStrip label={t('rentRoll.figures')}>
      {tiles.map(([label, value], index) => (
        // The tiles are always the same, in the same order.
        // oxlint-disable-next-line react/no-array-index-key
        <KpiTile key={index} isSmall label={label} value={value} />
      ))}
    </KpiStrip>
  )
}
