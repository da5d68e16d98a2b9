import { addMonths, type IsoDate, type IsoMonth, lastDayOf, monthOf } from '../dates.ts'
import { monthInWords } from '../dates-in-words.ts'
import type { Loan } from '../loans/loans.ts'
import type { Minor } from '../money.ts'
import type { Property } from '../properties.ts'
import type { BookedMoney, BookedMonths } from './booked-money.ts'
import type { DatedAmount } from './cash-flows.ts'
import { type Figure, known, missing } from './figure.ts'
import { datedInternalRate } from './internal-rate.ts'
import { equityMultiple } from './time-value.ts'

type Purchase = Pick<Property, 'purchaseDate' | 'purchasePrice' | 'closingCosts' | 'initialCapex'>

/**
 * The owner's own money in a purchase.
 *
 *   cash invested = purchase price + closing costs + initial capex − original loan amounts
 *
 * @returns minor units; 0 before the purchase; missing where no price was recorded
 *
 * Source: FINANCE.md section 3. Check: 640,000 + 12,800 − 480,000 → 172,800.
 */
export function cashInvested(
  property: Purchase,
  loans: readonly Pick<Loan, 'amount' | 'startDate'>[],
  asOf: IsoDate,
): Figure {
  if (property.purchaseDate > asOf) return known(0)
  if (property.purchasePrice === 0) return missing('No purchase price is recorded.')
  const borrowed = loansOfPurchase(property, loans).reduce((sum, { amount }) => sum + amount, 0)
  const { purchasePrice, closingCosts, initialCapex } = property
  return known(purchasePrice + closingCosts + initialCapex - borrowed)
}

/**
 * The loans that paid for a purchase: those that start in its month or the two after it. What is borrowed
 * later did not.
 */
export const loansOfPurchase = <L extends Pick<Loan, 'startDate'>>(
  property: Purchase,
  loans: readonly L[],
): L[] => loans.filter(({ startDate }) => monthOf(startDate) <= lastMonthOfPurchase(property))

const lastMonthOfPurchase = ({ purchaseDate }: Purchase): IsoMonth =>
  addMonths(monthOf(purchaseDate), 2)

/** The owner's flows since the purchase, or why they are not known. */
export type OwnerFlows =
  | { readonly flows: readonly DatedAmount[]; readonly reason: null }
  | { readonly flows: null; readonly reason: string }

export type SaleOnDay = {
  readonly invested: Figure
  /** What a sale on the day would leave, minor units; null where there is no value. */
  readonly proceeds: Minor | null
  readonly asOf: IsoDate
  /** Booked in the month of the day up to it; null when the day ends its month. */
  readonly soFar: BookedMoney | null
}

/** The owner's first flow, or why it is not known. */
export type OwnerStart =
  | { readonly flow: DatedAmount; readonly reason: null }
  | { readonly flow: null; readonly reason: string }

/** The cash invested, on the day of the purchase. */
export function startAtPurchase(
  property: Purchase,
  months: BookedMonths,
  sale: SaleOnDay,
): OwnerStart {
  const reason = whyNoFlows(property, months, sale)
  if (reason !== null) return { flow: null, reason }
  const amount = 0 - (sale.invested.value ?? 0)
  return { flow: { date: property.purchaseDate, amount }, reason: null }
}

/**
 * What the owner paid and received since the purchase, as if sold on the day.
 *
 * The cash invested on the day of the purchase; at the end of every month NOI, capex, interest and
 * principal, and from the third month after the purchase on also what was borrowed, repaid early or
 * charged for it; on the day what a sale leaves. Contributions of the owner are not counted: what they
 * paid for is.
 *
 * @param start where the flows begin, if not with the purchase
 * @returns minor units; none before the purchase, and a reason where the books begin more than three
 *   months after it, because the flows between are not known
 *
 * Source: FINANCE.md sections 2 and 3.
 */
export function ownerFlows(
  property: Purchase,
  months: BookedMonths,
  sale: SaleOnDay,
  start: OwnerStart = startAtPurchase(property, months, sale),
): OwnerFlows {
  const { proceeds, asOf } = sale
  if (property.purchaseDate > asOf) return { flows: [], reason: null }
  if (start.flow === null) return { flows: null, reason: start.reason }
  return {
    flows: [
      start.flow,
      ...flowsUntil(property, months, sale),
      { date: asOf, amount: proceeds ?? 0 },
    ],
    reason: null,
  }
}

/** Each month at its end; that of the day on the day, as far as it was booked by then. */
function flowsUntil(
  property: Purchase,
  months: BookedMonths,
  { asOf, soFar }: SaleOnDay,
): DatedAmount[] {
  const last = monthOf(asOf)
  const flows: DatedAmount[] = []
  for (const [month, amount] of flowsByMonth(property, months))
    if (month < last) flows.push({ date: lastDayOf(month), amount })
    else if (month === last && soFar === null) flows.push({ date: asOf, amount })
  if (soFar !== null) flows.push({ date: asOf, amount: flowReader(property)(last, soFar) })
  return flows.filter(({ amount }) => amount !== 0)
}

/** Why the owner's flows up to the day are not known; null when they are. */
export function whyNoFlows(
  { purchaseDate }: Purchase,
  months: BookedMonths,
  { invested, proceeds, asOf, soFar }: SaleOnDay,
): string | null {
  if (invested.value === null) return invested.reason
  if (proceeds === null) return 'There is no value on this day.'
  const bought = monthOf(purchaseDate)
  const first = firstMonthSince(months, bought) ?? (hasStarted(soFar) ? monthOf(asOf) : null)
  const known = first !== null && first <= monthOf(asOf) ? first : null
  if ((known ?? monthOf(asOf)) <= addMonths(bought, 3)) return null
  return known === null
    ? `Nothing is booked since the purchase in ${monthInWords(bought)}.`
    : `The books begin in ${monthInWords(known)}, after the purchase in ${monthInWords(bought)}.`
}

/** The first month with a booking since the one of a purchase. */
export function firstMonthSince(months: BookedMonths, since: IsoMonth): IsoMonth | null {
  for (const month of months.keys()) if (month >= since) return month
  return null
}

const hasStarted = (soFar: BookedMoney | null): boolean =>
  soFar !== null && Object.values(soFar).some((amount) => amount !== 0)

/** What each month since the purchase brought the owner or took, in order, as far as the books go. */
export function flowsByMonth(
  property: Purchase,
  months: BookedMonths,
): (readonly [IsoMonth, Minor])[] {
  const bought = monthOf(property.purchaseDate)
  const flowIn = flowReader(property)
  const flows: (readonly [IsoMonth, Minor])[] = []
  for (const [month, money] of months)
    if (month >= bought) flows.push([month, flowIn(month, money)])
  return flows
}

/** Cash flow, and from the third month after the purchase on what was borrowed and repaid early. */
export function flowReader(property: Purchase): (month: IsoMonth, money: BookedMoney) => Minor {
  const until = lastMonthOfPurchase(property)
  return (month, money) => cashFlowOf(money) + (month > until ? money.financing : 0)
}

/** Cash flow before tax, signed as booked: what came in less what went out. */
export const cashFlowOf = (money: BookedMoney): Minor =>
  money.income + money.operating + money.capex + money.interest + money.principal

/** The levered internal rate of return since the purchase: the XIRR of the owner's flows. */
export function leveredReturn({ flows, reason }: OwnerFlows): Figure {
  if (flows === null) return missing(reason)
  const { rate, reason: whyNone } = datedInternalRate(flows)
  return rate === null ? missing(whyNone) : known(rate)
}

/** How often the owner's money came back since the purchase: Σ received / Σ paid, the sale included. */
export const leveredMultiple = ({ flows, reason }: OwnerFlows): Figure =>
  flows === null ? missing(reason) : equityMultiple(flows)
