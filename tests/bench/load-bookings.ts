import { addMonths, firstDayOf, type IsoMonth, monthRange } from '#shared/dates'
import { buildLoanSchedule, type ScheduledPayment } from '#shared/finance/loan-schedule'
import type { Random } from '../../scripts/build-sample-random.ts'
import type { Estate } from './load-estate.ts'

/** In the order of the columns after the id: property, unit, day, amount, category, payee, text, links. */
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
  const plans = estate.properties.map(({ id }) => planOf(estate, id))
  months.forEach((month, index) => {
    // What a year has over twelve equal months falls into its first ones.
    const wanted = Math.floor(bookings / 12) + (index % 12 < bookings % 12 ? 1 : 0)
    for (const plan of plans) bookOneMonth(plan, month, wanted, random, write)
  })
}

type Plan = {
  readonly propertyId: string
  readonly leases: Estate['leases']
  readonly loans: readonly { id: string; payments: ReadonlyMap<string, ScheduledPayment> }[]
}

function planOf(estate: Estate, propertyId: string): Plan {
  const units = new Set(
    estate.units.filter((unit) => unit.propertyId === propertyId).map(({ id }) => id),
  )
  return {
    propertyId,
    leases: estate.leases.filter(({ unitId }) => units.has(unitId)),
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
  const first = firstDayOf(month)
  const { propertyId } = plan
  let written = 0
  let rent = 0
  for (const lease of plan.leases) {
    if (lease.startDate > first || lease.endDate < first || random.between(0, 1) < 0.02) continue
    const { id, unitId, tenantId, monthlyRent } = lease
    write([propertyId, unitId, first, monthlyRent, 'rent', null, 'Rent', tenantId, id, null])
    rent += monthlyRent
    written += 1
  }
  for (const { id, payments } of plan.loans) {
    const due = payments.get(first)
    if (due === undefined) continue
    const pay = (amount: number, category: string) =>
      write([propertyId, null, first, 0 - amount, category, 'Bank', 'Loan', null, null, id])
    pay(due.interest, 'mortgage_interest')
    pay(due.principal, 'loan_principal')
    written += 2
  }
  // The rest are costs, two fifths of the rent all together.
  const left = wanted - written
  for (let n = 0; n < left; n += 1) {
    const day = String(1 + Math.floor(random.between(0, 28))).padStart(2, '0')
    const amount = -Math.round(((rent * 0.4) / left) * random.between(0.5, 1.5))
    const category = random.between(0, 1) < 0.005 ? 'capital_improvement' : random.pick(costs)
    write([
      propertyId,
      null,
      `${month}-${day}`,
      amount,
      category,
      random.pick(payees),
      'Invoice',
      null,
      null,
      null,
    ])
  }
}
