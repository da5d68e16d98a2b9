import type { CategoryKind } from '../categories.ts'
import { addMonths, type IsoDate, type IsoMonth, lastDayOf, monthOf } from '../dates.ts'
import type { Loan } from '../loans.ts'
import type { Minor } from '../money.ts'
import type { Property } from '../properties.ts'
import type { DatedAmount } from './cash-flows.ts'
import { type Figure, known, missing } from './figure.ts'
import { datedInternalRate } from './internal-rate.ts'
import type { KindTotal } from './monthly-money.ts'

type Purchase = Pick<Property, 'purchaseDate' | 'purchasePrice' | 'closingCosts' | 'initialCapex'>

/**
 * The owner's own money in a purchase.
 *
 *   cash invested = purchase price + closing costs + initial capex − original loan amounts
 *
 * The loans are those that start in the month of the purchase or the two after it: what is borrowed later
 * did not pay for the purchase.
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
  const until = lastMonthOfPurchase(property)
  const borrowed = loans
    .filter(({ startDate }) => monthOf(startDate) <= until)
    .reduce((sum, { amount }) => sum + amount, 0)
  const { purchasePrice, closingCosts, initialCapex } = property
  return known(purchasePrice + closingCosts + initialCapex - borrowed)
}

const lastMonthOfPurchase = ({ purchaseDate }: Purchase): IsoMonth =>
  addMonths(monthOf(purchaseDate), 2)

/** The owner's flows since the purchase, or why they are not known. */
export type OwnerFlows =
  | { readonly flows: readonly DatedAmount[]; readonly reason: null }
  | { readonly flows: null; readonly reason: string }

/**
 * What the owner paid and received since the purchase, as if sold on the day.
 *
 * The cash invested on the day of the purchase; at the end of every month NOI, capex, interest and
 * principal, and from the third month after the purchase on also what was borrowed, repaid early or
 * charged for it; on the day the equity. Contributions of the owner are not counted: what they paid for is.
 *
 * @param totals booked from the month of the purchase to the day
 * @param equity on the day, minor units; null where there is no value
 * @returns minor units; none before the purchase, and a reason where the books begin more than three
 *   months after it, because the flows between are not known
 *
 * Source: FINANCE.md sections 2 and 3.
 */
export function ownerFlows(
  property: Purchase,
  totals: readonly KindTotal[],
  { invested, equity, asOf }: { invested: Figure; equity: Minor | null; asOf: IsoDate },
): OwnerFlows {
  if (property.purchaseDate > asOf) return { flows: [], reason: null }
  if (invested.value === null) return { flows: null, reason: invested.reason }
  if (equity === null) return { flows: null, reason: 'There is no value on this day.' }
  const owned = totals.filter(({ month }) => month >= monthOf(property.purchaseDate))
  const reason = whyBooksAreShort(property, owned, asOf)
  if (reason !== null) return { flows: null, reason }
  return {
    flows: [
      { date: property.purchaseDate, amount: -invested.value },
      ...monthlyFlows(owned, lastMonthOfPurchase(property), asOf),
      { date: asOf, amount: equity },
    ],
    reason: null,
  }
}

function whyBooksAreShort(
  property: Purchase,
  totals: readonly KindTotal[],
  asOf: IsoDate,
): string | null {
  const bought = monthOf(property.purchaseDate)
  const first = totals.reduce<IsoMonth | null>(
    (least, { month }) => (least === null || month < least ? month : least),
    null,
  )
  if ((first ?? monthOf(asOf)) <= addMonths(bought, 3)) return null
  return first === null
    ? `Nothing is booked since the purchase in ${bought}.`
    : `The books begin in ${first}, after the purchase in ${bought}.`
}

const cashFlowKinds: ReadonlySet<CategoryKind> = new Set<CategoryKind>([
  'income',
  'operating',
  'capex',
  'interest',
  'principal',
])

function monthlyFlows(
  totals: readonly KindTotal[],
  purchaseUntil: IsoMonth,
  asOf: IsoDate,
): DatedAmount[] {
  const amountByMonth = new Map<IsoMonth, Minor>()
  for (const { month, kind, amount } of totals) {
    const counts = cashFlowKinds.has(kind) || (kind === 'financing' && month > purchaseUntil)
    if (counts) amountByMonth.set(month, (amountByMonth.get(month) ?? 0) + amount)
  }
  return [...amountByMonth].map(([month, amount]) => ({
    date: lastDayOf(month) < asOf ? lastDayOf(month) : asOf,
    amount,
  }))
}

/** The levered internal rate of return since the purchase: the XIRR of the owner's flows. */
export function leveredReturn({ flows, reason }: OwnerFlows): Figure {
  if (flows === null) return missing(reason)
  const { rate, reason: whyNone } = datedInternalRate(flows)
  return rate === null ? missing(whyNone) : known(rate)
}
