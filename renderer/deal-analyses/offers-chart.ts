import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import type { OfferFigures } from '#shared/finance/deal-offers'
import { minorToMajor } from '#shared/money'
import { t } from '../app/messages/t.ts'
import { moneyAxis } from '../ui/chart/money-axis.ts'
import type { ChartTableData } from '../ui/ChartTable.tsx'
import type { Formatters } from '../ui/use-format.ts'
import { nameOfDealKpi, unitOfDealKpi, writeDealKpi } from './deal-words.ts'

/** What offers are drawn by, in the order of the choice. */
export const offerKpis = [
  'leveredIrr',
  'npv',
  'equityMultiple',
  'cashOnCash',
  'dscr',
  'cashToClose',
] as const
export type OfferKpi = (typeof offerKpis)[number]

export const nameOfOffer = ({ lender, offerId }: Pick<OfferFigures, 'lender' | 'offerId'>) =>
  offerId === null ? t('uw.offer.none') : lender

type Tones = { readonly mark: string; readonly rest: string }

/** A bar for each offer, the first on top, its figure at its end; the chosen one stands out. */
export function offersTraces(
  offers: readonly OfferFigures[],
  kpi: OfferKpi,
  tones: Tones,
  format: Formatters,
): readonly PlotlyTrace[] {
  const upwards = offers.toReversed()
  return [
    {
      type: 'bar',
      orientation: 'h',
      y: upwards.map(({ offerId }) => offerId ?? 'none'),
      x: upwards.map((offer) => onAxis(kpi, offer[kpi] ?? 0, format)),
      text: upwards.map((offer) => writeDealKpi(kpi, offer[kpi], format)),
      textposition: 'outside',
      cliponaxis: false,
      hoverinfo: 'text',
      marker: { color: upwards.map(({ isChosen }) => (isChosen ? tones.mark : tones.rest)) },
      showlegend: false,
    },
  ]
}

export function offersLayout(
  offers: readonly OfferFigures[],
  kpi: OfferKpi,
  format: Formatters,
): PlotlyLayout {
  const values = offers.map((offer) => onAxis(kpi, offer[kpi] ?? 0, format))
  const unit = unitOfDealKpi(kpi)
  return {
    margin: { t: 4, r: 72, b: 28, l: 160 },
    bargap: 0.4,
    xaxis:
      unit === 'money'
        ? moneyAxis(values, format)
        : { fixedrange: true, tickformat: unit === 'percent' ? '.1%' : '.2f', rangemode: 'tozero' },
    yaxis: {
      fixedrange: true,
      automargin: true,
      // Two offers of one lender stay two bars.
      tickvals: offers.map(({ offerId }) => offerId ?? 'none'),
      ticktext: offers.map((offer) =>
        offer.isChosen
          ? t('uw.compared.isChosen', { offer: nameOfOffer(offer) })
          : nameOfOffer(offer),
      ),
    },
  }
}

export const offersTable = (
  offers: readonly OfferFigures[],
  format: Formatters,
): ChartTableData => ({
  head: [t('uw.compared.offer'), ...offerKpis.map(nameOfDealKpi)],
  rows: offers.map((offer) => [
    nameOfOffer(offer),
    ...offerKpis.map((kpi) => writeDealKpi(kpi, offer[kpi], format)),
  ]),
})

const onAxis = (kpi: OfferKpi, value: number, format: Formatters): number =>
  unitOfDealKpi(kpi) === 'money' ? minorToMajor(value, format.currency) : value
