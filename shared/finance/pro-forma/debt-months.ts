import { addMonths, firstDayOf, lastDayOf } from '../../dates.ts'
import { type Minor, roundHalfEven } from '../../money.ts'
import type {
  ProFormaLoan,
  ProFormaProperty,
  ProFormaRefinancing,
  RatePath,
} from '../../scenarios/pro-forma.ts'
import { prepaymentPenaltyOn } from '../loan-payoff.ts'
import type { DriverShifts } from './driver-shifts.ts'
import { loanMonths, type LoanMonths } from './loan-months.ts'
import { type MonthAxis, monthAt, monthNumberOf } from './month-axis.ts'
import { rateInYear, yearOfMonth } from './rate-path.ts'

/** A loan of a projection, or one that a refinancing brings, with what it books. */
export type BookedLoan = { readonly loan: ProFormaLoan; readonly months: LoanMonths }

export type DebtSettings = {
  readonly indexRate: RatePath
  readonly shifts: Pick<DriverShifts, 'indexRate'>
  readonly valueIn: (month: number) => number
}

/**
 * The loans of a property with their refinancings, as if it were never sold.
 *
 * A refinancing repays its loans after their payment of the month, with what repaying early costs, and
 * draws the new loan, whose first payment is a month later. Its amount is its own, or a share of the value
 * of the month, or what it repays.
 */
export function debtMonths(
  property: ProFormaProperty,
  settings: DebtSettings,
  axis: MonthAxis,
): BookedLoan[] {
  const booked = property.loans.map((loan) => ({
    loan,
    months: loanMonths(loan, shiftedIndex(loan, settings, axis), axis),
  }))
  const inOrder = property.refinancings.toSorted((a, b) => (a.month < b.month ? -1 : 1))
  for (const refinancing of inOrder) refinance(booked, refinancing, settings, axis)
  return booked
}

/** What it takes to repay all loans at the end of a month: what is owed, and what repaying early costs. */
export const payoffIn = (loans: readonly BookedLoan[], month: number, axis: MonthAxis): Minor =>
  loans.reduce((sum, loan) => {
    const due = loan.months.balance[month] ?? 0
    return sum + due + penaltyIn(loan, month, due, axis)
  }, 0)

const penaltyIn = ({ loan }: BookedLoan, month: number, due: Minor, axis: MonthAxis): Minor =>
  prepaymentPenaltyOn(loan, lastDayOf(monthAt(axis, month)), due)

/** The index of a loan in each projection year, with its shift. */
export function shiftedIndex(
  loan: ProFormaLoan,
  { indexRate, shifts }: Pick<DebtSettings, 'indexRate' | 'shifts'>,
  axis: MonthAxis,
): RatePath {
  const path = loan.indexRate ?? indexRate
  if (typeof path === 'number' && typeof shifts.indexRate === 'number')
    return path + shifts.indexRate
  return Array.from(
    { length: yearOfMonth(axis.count) },
    (_, k) => rateInYear(path, k + 1) + rateInYear(shifts.indexRate, k + 1),
  )
}

function refinance(
  booked: BookedLoan[],
  refinancing: ProFormaRefinancing,
  settings: DebtSettings,
  axis: MonthAxis,
): void {
  const month = monthNumberOf(axis, refinancing.month)
  if (month < 1 || month > axis.count) return
  let repaid: Minor = 0
  for (const [k, loan] of booked.entries()) {
    if (!refinancing.repays.includes(loan.loan.id)) continue
    const without = repay(loan, month, axis)
    repaid += without.months.payoff[month] ?? 0
    without.months.balance[month] = 0
    booked[k] = without
  }
  const amount = amountOf(refinancing, repaid, settings.valueIn(month))
  if (amount <= 0) return
  const shift = rateInYear(settings.shifts.indexRate, yearOfMonth(month))
  const loan = newLoan(refinancing, amount, shift)
  booked.push({ loan, months: loanMonths(loan, 0, axis) })
}

const amountOf = (
  { amount, loanToValue }: ProFormaRefinancing,
  repaid: Minor,
  value: number,
): Minor => amount ?? (loanToValue === null ? repaid : roundHalfEven(loanToValue * value))

const newLoan = (
  { id, name, month, annualRate, feeRate, ...terms }: ProFormaRefinancing,
  amount: Minor,
  shift: number,
): ProFormaLoan => ({
  id,
  name,
  amount,
  startDate: firstDayOf(month),
  firstPaymentDate: firstDayOf(addMonths(month, 1)),
  termMonths: terms.termMonths,
  amortizationMonths: terms.amortizationMonths,
  interestOnlyMonths: terms.interestOnlyMonths,
  rate: { type: 'fixed', annual: annualRate + shift },
  indexRate: null,
  dayCount: '30/360',
  paymentFrequency: 'monthly',
  fees: roundHalfEven(amount * feeRate),
  endedDate: null,
  extraPayments: [],
  prepaymentSteps: [],
})

/** The loan repaid at the end of a month: what it owed is a payoff there, and nothing comes after it. */
function repay({ loan, months }: BookedLoan, month: number, axis: MonthAxis): BookedLoan {
  const due = months.balance[month] ?? 0
  const cut = (line: Float64Array) => line.slice().fill(0, month + 1)
  const repaid = {
    interest: cut(months.interest),
    principal: cut(months.principal),
    payoff: cut(months.payoff),
    balance: cut(months.balance),
    proceeds: cut(months.proceeds),
    fees: cut(months.fees),
  }
  repaid.payoff[month] = (repaid.payoff[month] ?? 0) + due
  const penalty = penaltyIn({ loan, months }, month, due, axis)
  repaid.fees[month] = (repaid.fees[month] ?? 0) + penalty
  return { loan, months: repaid }
}

/** One line of all loans together. */
export function sumOfLoans(
  loans: readonly BookedLoan[],
  line: keyof LoanMonths,
  axis: MonthAxis,
): Float64Array {
  const sum = new Float64Array(axis.count + 1)
  for (const { months } of loans)
    for (let month = 0; month <= axis.count; month += 1)
      sum[month] = (sum[month] ?? 0) + (months[line][month] ?? 0)
  return sum
}
