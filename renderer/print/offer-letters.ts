import type { LeaseOfferRow } from '#shared/lease-offers'
import { addMonths } from '#shared/dates'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { type OfferRow, offerRows } from '../leasing-mix/offer-rows.ts'
import { inputOfRun } from '../optimizer/input-of-run.ts'
import type { Formatters } from '../ui/use-format.ts'

export type Letter = {
  readonly key: string
  readonly unitId: string
  readonly place: string
  readonly terms: readonly (readonly [name: string, value: string])[]
  readonly answerBy: string | null
}

/** Letters with the terms of offers that were written. */
export const lettersOfOffers = (
  offers: readonly LeaseOfferRow[],
  format: Formatters,
): readonly Letter[] =>
  offers.map((offer) => ({
    key: offer.id,
    unitId: offer.unitId,
    place: t('offer.place', { property: offer.propertyName, unit: offer.unitLabel }),
    terms: termsOfOffer(offer, format),
    answerBy: offer.validUntil === null ? null : format.date(offer.validUntil),
  }))

function termsOfOffer(offer: LeaseOfferRow, format: Formatters): Letter['terms'] {
  const { area, startDate, endDate, breakDate, monthlyRent, indexation } = offer
  return [
    [t('letter.area'), format.area(area)],
    [t('letter.begins'), format.date(startDate)],
    [t('letter.ends'), format.date(endDate)],
    [t('letter.rent'), format.money(monthlyRent, { style: 'exact' })],
    ...extras(
      { freeMonths: offer.freeMonths, incentive: format.money(offer.incentive) },
      { hasIncentive: offer.incentive > 0, indexation },
      format,
    ),
    ...(breakDate === null ? [] : ([[t('letter.break'), format.date(breakDate)]] as const)),
  ]
}

/** Letters as the plan has it, before its offers are written: dates to the month. */
export function lettersOfPlan(run: RunOf<'leasing-mix'>, format: Formatters): readonly Letter[] {
  const { plan } = run.result
  const first = run.startedAt.slice(0, 7)
  const input = inputOfRun(run)
  const risesOf = new Map(input.packages.map(({ id, indexation = 0 }) => [id, indexation]))
  return plan === null
    ? []
    : offerRows(input, plan).map((row) => ({
        key: row.key,
        unitId: row.unitId,
        place: row.unit,
        terms: termsOfRow(row, { first, indexation: risesOf.get(row.packageId) ?? 0 }, format),
        answerBy: null,
      }))
}

function termsOfRow(
  row: OfferRow,
  { first, indexation }: { readonly first: string; readonly indexation: number },
  format: Formatters,
): Letter['terms'] {
  return [
    [t('letter.area'), format.area(row.area)],
    [t('letter.begins'), format.month(addMonths(first, row.startsAfter), 'long')],
    [t('letter.term'), t('letter.months', { count: row.termMonths })],
    [t('letter.rent'), format.moneyMajor(row.rent / 12, { style: 'exact' })],
    ...extras(
      { freeMonths: row.freeMonths, incentive: format.moneyMajor(row.incentive) },
      { hasIncentive: row.incentive > 0, indexation },
      format,
    ),
  ]
}

/** What not every offer has. */
function extras(
  { freeMonths, incentive }: { readonly freeMonths: number; readonly incentive: string },
  { hasIncentive, indexation }: { readonly hasIncentive: boolean; readonly indexation: number },
  format: Formatters,
): Letter['terms'] {
  return [
    ...(freeMonths > 0
      ? ([[t('letter.free'), t('letter.months', { count: freeMonths })]] as const)
      : []),
    ...(hasIncentive ? ([[t('letter.incentive'), incentive]] as const) : []),
    ...(indexation === 0 ? [] : ([[t('letter.rises'), format.rate(indexation, 1)]] as const)),
  ]
}
