import { useState } from 'react'
import type { OfferFigures } from '#shared/finance/deal-offers'
import { t } from '../app/messages/t.ts'
import { BarsChart } from '../ui/bars/BarsChart.tsx'
import { PickSelect } from '../ui/PickSelect.tsx'
import { useFormat } from '../ui/use-format.ts'
import { nameOfDealKpi, nameOfOffer, writeDealKpi } from './deal-words.ts'

type Props = { readonly offers: readonly OfferFigures[] }

/** What offers are drawn by, in the order of the choice. */
const offerKpis = [
  'leveredIrr',
  'npv',
  'equityMultiple',
  'cashOnCash',
  'dscr',
  'cashToClose',
] as const
type OfferKpi = (typeof offerKpis)[number]

/** One figure of every offer as bars; the chosen offer stands out. */
export function OffersChart({ offers }: Props) {
  const format = useFormat()
  const [kpi, setKpi] = useState<OfferKpi>('leveredIrr')
  return (
    <BarsChart
      title={t('uw.compared.chart')}
      label={t('uw.compared.chartLabel', { figure: nameOfDealKpi(kpi) })}
      bars={offers.map((offer) => ({
        key: offer.offerId ?? 'none',
        name: nameOfOffer(offer),
        value: offer[kpi],
        text: writeDealKpi(kpi, offer[kpi], format),
        isMain: offer.isChosen,
      }))}
      table={{
        head: [t('uw.compared.offer'), ...offerKpis.map(nameOfDealKpi)],
        rows: offers.map((offer) => [
          nameOfOffer(offer),
          ...offerKpis.map((each) => writeDealKpi(each, offer[each], format)),
        ]),
      }}
      controls={
        <PickSelect
          aria-label={t('uw.goal.figure')}
          size="xs"
          w={150}
          options={offerKpis.map((value) => ({ value, label: nameOfDealKpi(value) }))}
          value={kpi}
          onPick={setKpi}
        />
      }
    />
  )
}
