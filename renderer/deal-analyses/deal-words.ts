import type { DealKpi, DealLever } from '#shared/finance/deal-goals'
import type { OfferFigures } from '#shared/finance/deal-offers'
import type { DealTerms } from '#shared/deals/deal-terms'
import { valueOfLever } from '#shared/finance/deal-goals'
import { t } from '../app/messages/t.ts'
import type { Unit } from '../ui/unit.ts'
import type { Formatters } from '../ui/use-format.ts'

const unitByKpi = {
  leveredIrr: 'percent',
  unleveredIrr: 'percent',
  equityMultiple: 'ratio',
  npv: 'money',
  cashOnCash: 'percent',
  dscr: 'ratio',
  minDscr: 'ratio',
  goingInCap: 'percent',
  noiYear1: 'money',
  cashToClose: 'money',
  cashLowPoint: 'money',
} as const satisfies Readonly<Record<DealKpi, Unit>>

export const unitOfDealKpi = (kpi: DealKpi): Unit => unitByKpi[kpi]

/** Own money alone is an offer of nobody. */
export const nameOfOffer = ({
  lender,
  offerId,
}: Pick<OfferFigures, 'lender' | 'offerId'>): string =>
  offerId === null ? t('uw.offer.none') : lender

export const nameOfDealKpi = (kpi: DealKpi): string => t(`uw.kpi.${kpi}`)

/** A figure as it is read: money short, rates and ratios with two digits. */
export function writeDealKpi(kpi: DealKpi, value: number | null, format: Formatters): string {
  if (value === null) return t('common.none')
  if (unitByKpi[kpi] === 'money') return format.money(value, { style: 'compact' })
  return unitByKpi[kpi] === 'percent' ? format.rate(value, 2) : `${format.number(value, 2)} ×`
}

/** Where a lever is turned to, beside where it stands: "$371,000 (−2.4%)", "8.22% instead of 5.93%". */
export function writeLever(
  lever: DealLever,
  value: number,
  terms: DealTerms,
  format: Formatters,
): string {
  const now = valueOfLever(terms, lever) ?? value
  if (lever === 'rents' || lever === 'costs') return writeChange(value - 1, format)
  if (lever === 'price')
    return `${format.money(Math.round(value))} (${writeChange(value / now - 1, format)})`
  return t('uw.rateInsteadOf', { rate: format.rate(value, 2), now: format.rate(now, 2) })
}

/** Where a lever stands, short enough for the head of a table. */
export function writeLeverAt(
  lever: DealLever,
  value: number,
  terms: DealTerms,
  format: Formatters,
): string {
  if (lever === 'price')
    return `${format.money(Math.round(value), { style: 'compact' })} (${writeChange(value / terms.price - 1, format)})`
  return lever === 'rents' || lever === 'costs'
    ? writeChange(value - 1, format)
    : format.rate(value, 2)
}

export const writeChange = (change: number, format: Formatters): string =>
  `${change > 0 ? '+' : ''}${format.rate(change, 1)}`
