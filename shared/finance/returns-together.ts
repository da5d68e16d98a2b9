import { type IsoDate, type IsoMonth, lastDayOf, monthOf } from '../dates.ts'
import type { Minor } from '../money.ts'
import { moneyIn } from './booked-money.ts'
import type { DatedAmount } from './cash-flows.ts'
import { type Figure, known, missing } from './figure.ts'
import { datedInternalRate } from './internal-rate.ts'
import {
  flowReader,
  flowsByMonth,
  type OwnerFlows,
  type OwnerStart,
  type SaleOnDay,
  startAtPurchase,
} from './levered-return.ts'
import { saleOn } from './metric-leaves.ts'
import { splitPeriod } from './metric-period.ts'
import { isOwnedOn, monthSoFar, type PropertyBook, type Scope } from './property-book.ts'

/**
 * The levered return of several properties together, as if all were sold on the day.
 *
 * What a month brought is the same whichever later day the return is told on: it is added up once over all
 * properties, and each day takes the months before it, the purchases before it, and the sales on it. So a
 * course of many days costs little more than one.
 *
 * @param startOf with what each property begins, if not with its purchase
 * @returns a fraction a year, the XIRR of the owner's flows of all properties; where those of one are not
 *   known, the reason by its name
 *
 * Source: FINANCE.md section 3.
 */
export function returnTogether(
  books: readonly PropertyBook[],
  asOf: IsoDate,
  sellingCostRate: number,
  startOf: StartOf = startOfPurchase,
): Figure {
  const { flows, reason } = flowsTogether(books, { asOf, sellingCostRate }, startOf)
  if (flows === null) return missing(reason)
  const { rate, reason: whyNone } = datedInternalRate(flows)
  return rate === null ? missing(whyNone) : known(rate)
}

type StartOf = (book: PropertyBook, sale: SaleOnDay) => OwnerStart

const startOfPurchase: StartOf = ({ property, months }, sale) =>
  startAtPurchase(property, months, sale)

function flowsTogether(
  books: readonly PropertyBook[],
  scope: Omit<Scope, 'period'>,
  startOf: StartOf,
): OwnerFlows {
  const { asOf } = scope
  const flows: DatedAmount[] = []
  for (const book of books) {
    if (!isOwnedOn(book, asOf)) continue
    const sale = saleOn(book, scope)
    const { flow, reason } = startOf(book, sale)
    if (flow === null) return { flows: null, reason: `${book.property.name}: ${reason}` }
    flows.push(flow, { date: asOf, amount: sale.proceeds ?? 0 })
  }
  return { flows: [...flows, ...monthFlows(books, asOf)], reason: null }
}

/** The months up to the day; its own month ends with the day, or counts up to it. */
function monthFlows(books: readonly PropertyBook[], asOf: IsoDate): DatedAmount[] {
  const last = monthOf(asOf)
  const isWhole = monthSoFar(asOf) === null
  const flows = [...monthsTogether(books)]
    .filter(([month]) => month < last || (isWhole && month === last))
    .map(([month, amount]) => ({ date: lastDayOf(month), amount }))
  return isWhole ? flows : [...flows, { date: asOf, amount: flowSoFar(books, asOf) }]
}

/** What the month of the day brought up to it. */
function flowSoFar(books: readonly PropertyBook[], asOf: IsoDate): Minor {
  const split = splitPeriod(monthSoFar(asOf) ?? { from: asOf, to: asOf })
  return books
    .filter((book) => isOwnedOn(book, asOf))
    .map(({ property, months, parts }) =>
      flowReader(property)(monthOf(asOf), moneyIn(months, parts, split)),
    )
    .reduce((sum, flow) => sum + flow, 0)
}

/** Added up once for a list of properties, however many days are asked for. */
function monthsTogether(books: readonly PropertyBook[]): ReadonlyMap<IsoMonth, Minor> {
  const found = monthsByBooks.get(books)
  if (found !== undefined) return found
  const sums = new Map<IsoMonth, Minor>()
  for (const { property, months } of books)
    for (const [month, amount] of flowsByMonth(property, months))
      sums.set(month, (sums.get(month) ?? 0) + amount)
  monthsByBooks.set(books, sums)
  return sums
}

const monthsByBooks = new WeakMap<readonly PropertyBook[], ReadonlyMap<IsoMonth, Minor>>()
