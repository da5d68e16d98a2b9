import {
  addMonths,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  lastFullMonth,
  monthOf,
  monthRange,
} from '#shared/dates'
import { addMoney, type BookedMoney, moneyIn } from '#shared/finance/booked-money'
import { lastDayOfLease, monthlyRentOn } from '#shared/finance/lease-rent'
import { cashFlowOf } from '#shared/finance/levered-return'
import { loanBalanceOn } from '#shared/finance/loan-balance'
import { loanMaturityDate } from '#shared/finance/loan-schedule'
import { balanceOn, contractedRentIn } from '#shared/finance/metric-leaves'
import { type DayPeriod, splitPeriod } from '#shared/finance/metric-period'
import { isOwnedOn, type PropertyBook, type Scope } from '#shared/finance/property-book'
import { propertyValueOn } from '#shared/finance/property-value'
import type { Dashboard } from '#shared/metrics'
import type { MonthOfMoney } from '#shared/properties'

type Books = readonly PropertyBook[]

/** So many months are drawn at most, the latest of the period. */
const mostMonths = 36

const monthsOf = ({ from, to }: DayPeriod): IsoMonth[] =>
  monthRange(monthOf(from), monthOf(to)).slice(-mostMonths)

/** The part of a month that lies in the period. */
const partOf = (month: IsoMonth, { from, to }: DayPeriod): DayPeriod => ({
  from: from > firstDayOf(month) ? from : firstDayOf(month),
  to: to < lastDayOf(month) ? to : lastDayOf(month),
})

/** Income and costs month by month; months that the period has only a part of count with that part. */
export const moneyByMonth = (books: Books, { period }: Scope): MonthOfMoney[] =>
  monthsOf(period).map((month) =>
    monthOfMoney(
      month,
      addMoney(
        books.map((book) => moneyIn(book.months, book.parts, splitPeriod(partOf(month, period)))),
      ),
    ),
  )

const monthOfMoney = (month: IsoMonth, money: BookedMoney): MonthOfMoney => ({
  month,
  income: money.income,
  operating: money.operating,
  noi: money.income + money.operating,
  debtService: money.interest + money.principal,
  capex: money.capex,
  cashFlow: cashFlowOf(money),
})

/** What the tenants owed and what came in, month by month. */
export const collectionByMonth = (books: Books, { period }: Scope): Dashboard['collection'] =>
  monthsOf(period).map((month) => {
    const part = partOf(month, period)
    return {
      month,
      contracted: sumOver(books, (book) => contractedRentIn(book, part)),
      collected: sumOver(books, (book) => moneyIn(book.months, book.parts, splitPeriod(part)).rent),
    }
  })

/** Value, debt and equity at the ends of months, and on the day where it ends none. */
export function equityByMonth(books: Books, { asOf }: Scope): Dashboard['equityByMonth'] {
  const bought = books.map(({ property }) => property.purchaseDate).toSorted()[0] ?? asOf
  const last = lastFullMonth(asOf)
  const ends = monthRange(addMonths(last, 1 - mostMonths), last).map(lastDayOf)
  const days = [...ends.filter((day) => day >= bought), ...(lastDayOf(last) < asOf ? [asOf] : [])]
  return days.map((date) => equityOn(books, date))
}

function equityOn(books: Books, date: IsoDate): Dashboard['equityByMonth'][number] {
  const owned = books.filter((book) => isOwnedOn(book, date))
  const values = owned
    .map(({ property, valuations }) => propertyValueOn(property, valuations, date))
    .filter((value) => value !== null)
  const debt = sumOver(owned, (book) => balanceOn(book, date))
  const value = values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0)
  return { date, value, debt, equity: value === null ? null : value - debt }
}

/** Which share of today's rent ends in which year. */
export function leaseExpiry(books: Books, { asOf }: Scope): Dashboard['leaseExpiry'] {
  const running = books
    .filter((book) => isOwnedOn(book, asOf))
    .flatMap(({ leases }) => leases)
    .flatMap((lease) => {
      const rent = monthlyRentOn(lease, asOf)
      return rent === null ? [] : [{ year: yearOf(lastDayOfLease(lease)), amount: rent * 12 }]
    })
  return byYear(running).map(({ year, amount, share, count }) => ({
    year,
    annualRent: amount,
    share,
    leases: count,
  }))
}

/** How much of what is owed falls due in which year. */
export function debtMaturity(books: Books, { asOf }: Scope): Dashboard['debtMaturity'] {
  const owed = books
    .filter((book) => isOwnedOn(book, asOf))
    .flatMap(({ loans }) => loans)
    .map(({ loan, schedule }) => ({
      year: yearOf(loanMaturityDate(loan)),
      amount: loanBalanceOn(loan, schedule, asOf),
    }))
    .filter(({ amount }) => amount > 0)
  return byYear(owed).map(({ year, amount, share, count }) => ({
    year,
    balance: amount,
    share,
    loans: count,
  }))
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

/** Sums by year, with every year between the first and the last, each with its share of the whole. */
function byYear(parts: readonly { readonly year: number; readonly amount: number }[]) {
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0)
  const years = parts.map(({ year }) => year)
  const first = Math.min(...years)
  const count = parts.length === 0 ? 0 : Math.max(...years) - first + 1
  return Array.from({ length: count }, (_, index) => {
    const own = parts.filter(({ year }) => year === first + index)
    const amount = own.reduce((sum, part) => sum + part.amount, 0)
    return {
      year: first + index,
      amount,
      share: whole === 0 ? 0 : amount / whole,
      count: own.length,
    }
  })
}

const sumOver = (books: Books, read: (book: PropertyBook) => number): number =>
  books.reduce((sum, book) => sum + read(book), 0)
