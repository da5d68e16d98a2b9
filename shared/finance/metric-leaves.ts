import type { IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import type { Unit } from '../units.ts'
import { type BookedMoney, moneyIn } from './booked-money.ts'
import { contractedRent } from './contracted-rent.ts'
import { type Figure, known, missing } from './figure.ts'
import { grossPotentialRent } from './gross-potential-rent.ts'
import { isLeaseRunning } from './lease-rent.ts'
import { type RemainingTerm, remainingTerms } from './lease-terms.ts'
import { cashInvested, type OwnerFlows, ownerFlows, type SaleOnDay } from './levered-return.ts'
import { loanBalanceOn } from './loan-balance.ts'
import type { LeafKey } from './metric-formulas.ts'
import { type DayPeriod, splitPeriod } from './metric-period.ts'
import { rememberByDay } from './remember-by-day.ts'
import { isOwnedOn, monthSoFar, ownedPart, type PropertyBook, type Scope } from './property-book.ts'
import { propertyValueOn } from './property-value.ts'

/** Leaves that a portfolio has as the sum of its properties'; terms and flows are joined instead. */
export type SummedLeaf = Exclude<
  LeafKey,
  BookedLeaf | 'wault' | 'waultToBreak' | 'irr' | 'irrOfBooks' | 'equityMultiple'
>

/** Leaves that are sums of bookings. */
export type BookedLeaf =
  'rentCollected' | 'otherIncome' | 'egi' | 'opex' | 'capex' | 'interest' | 'principal'

type Reader = (book: PropertyBook, scope: Scope) => Figure

const noValue = 'There is no value on this day.'

/** How each is read from what was booked: income as it is, costs turned into positive amounts. */
export const bookedReaders: Readonly<Record<BookedLeaf, (money: BookedMoney) => Minor>> = {
  rentCollected: ({ rent }) => rent,
  otherIncome: ({ income, rent }) => income - rent,
  egi: ({ income }) => income,
  opex: ({ operating }) => 0 - operating,
  capex: ({ capex }) => 0 - capex,
  interest: ({ interest }) => 0 - interest,
  principal: ({ principal }) => 0 - principal,
}

export const isBookedLeaf = (key: LeafKey): key is BookedLeaf => Object.hasOwn(bookedReaders, key)

/** Nothing before the purchase. */
const onDay =
  (read: (book: PropertyBook, asOf: IsoDate) => Figure): Reader =>
  (book, { asOf }) =>
    isOwnedOn(book, asOf) ? read(book, asOf) : known(0)

/** How each other leaf is read from a property's book: money in minor units, areas as recorded. */
export const leafReaders: Readonly<Record<SummedLeaf, Reader>> = {
  gpr: (book, { period }) => {
    const { from, to } = ownedPart(book, period)
    return grossPotentialRent(book.units, book.leases, from, to)
  },
  contractedRent: (book, { period }) => known(contractedRentIn(book, period)),
  value: (book, { asOf }) => {
    const value = propertyValueOn(book.property, book.valuations, asOf)
    return value === null ? missing(noValue) : known(value)
  },
  loanBalance: onDay((book, asOf) => known(balanceOn(book, asOf))),
  purchasePrice: onDay(({ property }) =>
    property.purchasePrice > 0
      ? known(property.purchasePrice)
      : missing('No purchase price is recorded.'),
  ),
  cashInvested: (book, { asOf }) => investedBy(book, asOf),
  units: onDay(({ units }) => known(units.length)),
  leasedUnits: onDay((book, asOf) => known(leasedUnitsOn(book, asOf).length)),
  area: onDay(({ units }) => sumArea(units, units)),
  leasedArea: onDay((book, asOf) => sumArea(leasedUnitsOn(book, asOf), book.units)),
}

function investedBy({ property, loans }: PropertyBook, asOf: IsoDate): Figure {
  if (property.purchaseDate > asOf) return known(0)
  const found = investedByLoans.get(loans)
  if (found !== undefined) return found
  const invested = cashInvested(
    property,
    loans.map(({ loan }) => loan),
    asOf,
  )
  investedByLoans.set(loans, invested)
  return invested
}

/** The same on every day from the purchase on; a list of loans belongs to one property. */
const investedByLoans = new WeakMap<PropertyBook['loans'], Figure>()

export const balanceOn = ({ loans }: PropertyBook, asOf: IsoDate): Minor =>
  balanceOfLoans(loans, asOf)

const balanceOfLoans = rememberByDay((loans: PropertyBook['loans'], asOf) =>
  loans.reduce((sum, { loan, schedule }) => sum + loanBalanceOn(loan, schedule, asOf), 0),
)

/** The rent that a property's tenants owe for the days owned of a period. */
export const contractedRentIn = (book: PropertyBook, period: DayPeriod): Minor => {
  const { from, to } = ownedPart(book, period)
  const known = contractedByLeases.get(book.leases) ?? new Map<string, Minor>()
  contractedByLeases.set(book.leases, known)
  const days = `${from} ${to}`
  const rent = known.get(days) ?? contractedRent(book.units, book.leases, from, to)
  if (known.size > mostPeriods) known.clear()
  known.set(days, rent)
  return rent
}

/** Charts ask for the same months again with every change of a filter. */
const contractedByLeases = new WeakMap<PropertyBook['leases'], Map<string, Minor>>()
const mostPeriods = 100

/** The units let on a day; one let twice over counts once. */
export function leasedUnitsOn({ units, leases }: PropertyBook, asOf: IsoDate): Unit[] {
  const leased = leasedUnitIds(leases, asOf)
  return units.filter(({ id }) => leased.has(id))
}

const leasedUnitIds = rememberByDay(
  (leases: readonly Lease[], asOf): ReadonlySet<string> =>
    new Set(leases.filter((lease) => isLeaseRunning(lease, asOf)).map(({ unitId }) => unitId)),
)

const termsOfLeases = rememberByDay(remainingTerms)

/** An area is known only when that of every unit is: a share of some of them would mislead. */
function sumArea(counted: readonly Unit[], all: readonly Unit[]): Figure {
  const unknown = all.find(({ area }) => area === null)
  if (unknown !== undefined) return missing(`The area of unit ${unknown.label} is not recorded.`)
  return known(counted.reduce((sum, { area }) => sum + (area ?? 0), 0))
}

export const termsOn = (book: PropertyBook, asOf: IsoDate): readonly RemainingTerm[] =>
  isOwnedOn(book, asOf) ? termsOfLeases(book.leases, asOf) : []

/** The owner's flows of a property, as if sold on the day at its value less what a sale costs. */
export function flowsOf(book: PropertyBook, scope: Scope): OwnerFlows {
  const last = lastFlows.get(book)
  if (last?.scope === scope) return last.flows
  const flows = ownerFlows(book.property, book.months, saleOn(book, scope))
  lastFlows.set(book, { scope, flows })
  return flows
}

/** The portfolio asks for the flows that each of its properties was just asked for. */
const lastFlows = new WeakMap<PropertyBook, { readonly scope: Scope; readonly flows: OwnerFlows }>()

export function saleOn(book: PropertyBook, scope: Omit<Scope, 'period'>): SaleOnDay {
  const { asOf, sellingCostRate } = scope
  const value = propertyValueOn(book.property, book.valuations, asOf)
  const month = monthSoFar(asOf)
  return {
    invested: investedBy(book, asOf),
    proceeds:
      value === null ? null : roundHalfEven(value * (1 - sellingCostRate)) - balanceOn(book, asOf),
    asOf,
    soFar: month === null ? null : moneyIn(book.months, book.parts, splitPeriod(month)),
  }
}
