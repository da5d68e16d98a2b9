import { addMonthsToDate, dayNumber } from '#shared/dates'
import type { LeaseOffer } from '#shared/lease-offers'
import { emptyLeaseDraft, type LeaseDraft, newTenantChoice } from '../leases/lease-draft.ts'
import type { Money } from '../ui/form/use-money.ts'

/** The lease that an offer was for, once its tenant is named; the yearly rises become steps. */
export const draftOfOffer = (offer: LeaseOffer, { toMajor }: Money): LeaseDraft => ({
  ...emptyLeaseDraft(offer.unitId, newTenantChoice),
  startDate: offer.startDate,
  endDate: offer.endDate,
  breakDate: offer.breakDate ?? '',
  monthlyRent: toMajor(offer.monthlyRent),
  freeMonths: offer.freeMonths,
  steps: risesOf(offer).map(({ date, monthlyRent }) => ({
    date,
    value: toMajor(Math.round(monthlyRent)),
  })),
  notes: offer.notes,
})

/** Rent · (1 + x)^k from each anniversary k of the start on; none where nothing rises. */
function risesOf({ startDate, endDate, monthlyRent, indexation }: LeaseOffer) {
  if (indexation === 0) return []
  const rises: { readonly date: string; readonly monthlyRent: number }[] = []
  for (let year = 1; year < 100; year++) {
    const date = addMonthsToDate(startDate, 12 * year)
    if (dayNumber(date) > dayNumber(endDate)) break
    rises.push({ date, monthlyRent: monthlyRent * (1 + indexation) ** year })
  }
  return rises
}
