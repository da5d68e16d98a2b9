import { addMonths, firstDayOf, type IsoDate, type IsoMonth, monthRange } from '#shared/dates'
import { buildLoanSchedule, type ScheduledPayment } from '#shared/finance/loan-schedule'
import type { Random } from '../../scripts/build-sample-random.ts'
import type { Estate } from './load-estate.ts'
import { accountOf, reconciliationOf } from './load-ledger.ts'

/** In the order of the columns after the id. */
export type BookingRow = readonly [
  propertyId: string,
  unitId: string | null,
  date: string,
  amount: number,
  category: string,
  payee: string | null,
  description: string,
  tenantId: string | null,
  leaseId: string | null,
  loanId: string | null,
  accountId: string,
  reconciliationId: string | null,
  recurringId: string | null,
  recurringDate: string | null,
]

type Write = (row: BookingRow) => void
type Size = { readonly years: number; readonly bookings: number }

const costs = [
  'repairs',
  'repairs',
  'utilities',
  'utilities',
  'cleaning_maintenance',
  'management',
  'insurance',
  'property_tax',
  'supplies',
  'legal_professional',
  'advertising',
  'other_expense',
]
const payees = [
  'City Utilities',
  'Hill Plumbing',
  'Bright Cleaning',
  'Home Depot',
  'County',
  'Oak Ltd',
]

/** Books every month of every property, month by month as an owner would: rents, loans, then costs. */
export function bookAll(
  estate: Estate,
  { years, bookings }: Size,
  lastMonth: IsoMonth,
  random: Random,
  write: Write,
): void {
  const months = monthRange(addMonths(lastMonth, 1 - years * 12), lastMonth)
  const plans = estate.properties.map(({ id }) => planOf(estate, id, lastMonth))
  months.forEach((month, index) => {
    // What a year has over twelve equal months falls into its first ones.
    const wanted = Math.floor(bookings / 12) + (index % 12 < bookings % 12 ? 1 : 0)
    for (const plan of plans) bookOneMonth(plan, month, wanted, random, write)
  })
}

type Plan = {
  readonly propertyId: string
  readonly lastMonth: IsoMonth
  readonly leases: Estate['leases']
  readonly loans: readonly { id: string; payments: ReadonlyMap<string, ScheduledPayment> }[]
  /** The first day from which each lease and loan is expected. */
  readonly expectedFrom: ReadonlyMap<string, IsoDate>
}

function planOf(estate: Estate, propertyId: string, lastMonth: IsoMonth): Plan {
  const units = new Set(
    estate.units.filter((unit) => unit.propertyId === propertyId).map(({ id }) => id),
  )
  return {
    propertyId,
    lastMonth,
    leases: estate.leases.filter(({ unitId }) => units.has(unitId)),
    expectedFrom: new Map(
      estate.recurring_transactions
        .filter((recurring) => recurring.propertyId === propertyId)
        .map(({ leaseId, loanId, startDate }) => [leaseId ?? loanId ?? '', startDate]),
    ),
    loans: estate.loans
      .filter((loan) => loan.propertyId === propertyId)
      .map((loan) => ({
        id: loan.id,
        payments: new Map(
          buildLoanSchedule({
            amount: loan.amount,
            firstPaymentDate: loan.firstPaymentDate,
            termMonths: loan.termMonths,
            amortizationMonths: loan.amortizationMonths,
            interestOnlyMonths: loan.interestOnlyMonths,
            dayCount: loan.dayCount,
            rate: { type: 'fixed', annual: loan.annualRate ?? 0 },
          }).payments.map((payment) => [payment.date, payment]),
        ),
      })),
  }
}

function bookOneMonth(plan: Plan, month: IsoMonth, wanted: number, random: Random, write: Write) {
  const { propertyId, lastMonth } = plan
  const accountId = accountOf(propertyId)
  const isReconciled = month <= addMonths(lastMonth, -2)
  const bank = [accountId, isReconciled ? reconciliationOf(accountId, month) : null] as const
  const rents = bookRents(plan, month, bank, random, write)
  const loanLines = bookLoans(plan, month, bank, write)
  // The rest are costs, two fifths of the rent all together.
  const left = wanted - rents.lines - loanLines
  for (let n = 0; n < left; n += 1) {
    const day = String(1 + Math.floor(random.between(0, 28))).padStart(2, '0')
    const amount = -Math.round(((rents.sum * 0.4) / left) * random.between(0.5, 1.5))
    const category = random.between(0, 1) < 0.005 ? 'capital_improvement' : random.pick(costs)
    const own = [null, null, null, ...bank, ...nothingExpected] as const
    const text = `Invoice ${Math.floor(random.between(100_000, 1_000_000))}`
    write([propertyId, null, `${month}-${day}`, amount, category, payeeOf(random), text, ...own])
  }
}

type Bank = readonly [accountId: string, reconciliationId: string | null]

/** One rent in fifty comes twelve days late, or in the last month not yet. */
function bookRents(plan: Plan, month: IsoMonth, bank: Bank, random: Random, write: Write) {
  const first = firstDayOf(month)
  const booked = { lines: 0, sum: 0 }
  for (const { id, startDate, endDate, unitId, tenantId, monthlyRent } of plan.leases) {
    if (startDate > first || endDate < first) continue
    const isLate = random.between(0, 1) < 0.02
    if (isLate && month === plan.lastMonth) continue
    const day = isLate ? `${month}-13` : first
    const own = [tenantId, id, null, ...bank, ...settledBy(plan, id, first)] as const
    write([plan.propertyId, unitId, day, monthlyRent, 'rent', null, `Rent ${month}`, ...own])
    booked.sum += monthlyRent
    booked.lines += 1
  }
  return booked
}

/** Answers how many lines were booked. */
function bookLoans(plan: Plan, month: IsoMonth, bank: Bank, write: Write): number {
  const first = firstDayOf(month)
  let lines = 0
  for (const { id, payments } of plan.loans) {
    const due = payments.get(first)
    if (due === undefined) continue
    const own = [null, null, id, ...bank, ...settledBy(plan, id, first)] as const
    const pay = (amount: number, category: string) =>
      write([plan.propertyId, null, first, 0 - amount, category, 'Bank', 'Loan', ...own])
    pay(due.interest, 'mortgage_interest')
    pay(due.principal, 'loan_principal')
    lines += 2
  }
  return lines
}

/** What is expected of a lease or a loan, and the due day that a booking settles. */
const settledBy = ({ expectedFrom }: Plan, id: string, day: IsoDate) =>
  day >= (expectedFrom.get(id) ?? '9999') ? ([`${id}-r`, day] as const) : nothingExpected

const nothingExpected = [null, null] as const

/** A few are paid again and again, and many now and then. */
const payeeOf = (random: Random): string =>
  random.between(0, 1) < 0.7 ? random.pick(payees) : `Payee ${Math.floor(random.between(0, 5000))}`
