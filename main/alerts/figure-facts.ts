import type { CashFlowFact, CovenantFact, LoanFact } from '#shared/alerts/alert-facts'
import {
  addDays,
  addMonths,
  addMonthsToDate,
  type IsoDate,
  type IsoMonth,
  lastFullMonth,
  monthOf,
  monthRange,
} from '#shared/dates'
import { loanBalanceOn } from '#shared/finance/loan-balance'
import { loanRateOn } from '#shared/finance/loan-rate'
import { loanMaturityDate, type LoanSchedule } from '#shared/finance/loan-schedule'
import { balanceOn } from '#shared/finance/metric-leaves'
import { trailingYearOf } from '#shared/finance/metric-period'
import { propertyFigures } from '#shared/finance/portfolio-metrics'
import type { Loan } from '#shared/loans/loans'
import type { Minor } from '#shared/money'
import type { StoredBook } from '../metrics/stored-books.ts'

/** Properties with debt: how their income covers it, on the day and a year before. */
export const covenantFacts = (books: readonly StoredBook[], booksOn: IsoDate): CovenantFact[] =>
  books
    .filter((book) => balanceOn(asBook(book), booksOn) > 0)
    .map((book) => {
      const now = ratiosOn(book, booksOn)
      const yearAgo = ratiosOn(book, addMonthsToDate(booksOn, -12))
      const both = (key: 'dscr' | 'ltv' | 'debtYield') => ({
        now: now[key],
        yearAgo: yearAgo[key],
      })
      return {
        propertyId: book.property.id,
        propertyName: book.property.name,
        dscr: both('dscr'),
        ltv: both('ltv'),
        debtYield: both('debtYield'),
      }
    })

/** Ratios of a year's income say nothing before the books have a whole year. */
function ratiosOn(book: StoredBook, asOf: IsoDate) {
  const nothing = { dscr: null, ltv: null, debtYield: null }
  if (book.property.purchaseDate > asOf || balanceOn(asBook(book), asOf) <= 0) return nothing
  const period = trailingYearOf(asOf)
  const figure = propertyFigures(asBook(book), { asOf, period, sellingCostRate: 0 })
  const isWhole = startOf(book) <= monthOf(period.from)
  return {
    dscr: isWhole ? figure('dscr').value : null,
    ltv: figure('ltv').value,
    debtYield: isWhole ? figure('debtYield').value : null,
  }
}

/** The first month with a booking; after every other month where there is none. */
const startOf = ({ months }: StoredBook): IsoMonth => [...months.keys()][0] ?? '9999-12'

/** Whole months alone are looked at, so the parts of months are not needed. */
const asBook = (book: StoredBook) => ({ ...book, parts: [] })

const cashFlowMonths = 48

/** The months since the books of a property begin, up to the last full one. */
export const cashFlowFacts = (books: readonly StoredBook[], booksOn: IsoDate): CashFlowFact[] =>
  books.map((book) => {
    const through = lastFullMonth(booksOn)
    const earliest = addMonths(through, 1 - cashFlowMonths)
    const start = startOf(book)
    const months = monthRange(start > earliest ? start : earliest, through)
    return {
      propertyId: book.property.id,
      propertyName: book.property.name,
      through,
      months: months.map((month) => {
        const money = book.months.get(month)
        if (money === undefined) return 0
        return money.income + money.operating + money.capex + money.interest + money.principal
      }),
    }
  })

/** The loans on which something is owed on the day. */
export const loanFacts = (books: readonly StoredBook[], today: IsoDate): LoanFact[] =>
  books.flatMap((book) =>
    book.loans
      .filter(({ loan }) => loan.startDate <= today)
      .map(({ loan, schedule }) => ({ loan, balance: owedOn(loan, schedule, today) }))
      .filter(({ balance }) => balance > 0)
      .map(({ loan, balance }) => ({
        propertyId: book.property.id,
        propertyName: book.property.name,
        loanId: loan.id,
        lender: loan.lender,
        balance,
        maturityDate: loanMaturityDate(loan),
        isRenewed: book.loans.some((other) => other.loan.renewsLoanId === loan.id),
        rate: loanRateOn(loan.rate, today),
        nextReset: nextResetOf(loan, today),
      })),
  )

/** The schedule has nothing left on the last day, on which what was owed the day before has yet to be paid. */
function owedOn(loan: Loan, schedule: LoanSchedule | null, today: IsoDate): Minor {
  const isLastDay = loanMaturityDate(loan) === today
  return loanBalanceOn(loan, schedule, isLastDay ? addDays(today, -1) : today)
}

function nextResetOf({ rate }: Loan, today: IsoDate): LoanFact['nextReset'] {
  if (rate.type === 'fixed') return null
  const next = rate.resets.find(({ date }) => date > today)
  if (next === undefined) return null
  return { date: next.date, rate: loanRateOn(rate, next.date) ?? next.annual }
}
