import { v7 as uuidv7 } from 'uuid'
import type { IsoDate } from '#shared/dates'
import { scheduleIfKnown } from '#shared/finance/loan-balance'
import { payoffOn } from '#shared/finance/loan-payoff'
import type { Loan } from '#shared/loans/loans'
import type { Minor } from '#shared/money'
import type { PurchasedLetting } from '../deals/deal-lettings.ts'
import type { PurchaseBooking } from '../deals/deal-purchase.ts'
import type { NewRow } from '../database/schema.ts'

/** Money that is expected once, on the day of the new loans; signed as it will be booked. */
export type StackBooking = {
  readonly name: string
  readonly category:
    'purchase' | 'closing_costs' | 'loan_proceeds' | 'loan_fee' | 'loan_payoff' | 'rent'
  readonly amount: Minor
  readonly payee: string | null
  /** By the unit its tenancy is found; with its lease it would follow the whole rent instead. */
  readonly unitId?: string | null
}

/**
 * What changes hands on the day: the new loans are paid out and their fees paid, and the old ones are
 * repaid with the interest that has run and the penalty that is due.
 *
 * Check: $600,000 with a fee of 1 % → +$600,000 and −$6,000.
 */
export const bookingsOf = (
  loans: readonly Loan[],
  repaid: readonly Loan[],
  date: IsoDate,
): StackBooking[] =>
  [
    ...loans.map(({ lender, amount }): StackBooking => ({
      name: named(lender, 'loan paid out'),
      category: 'loan_proceeds',
      amount,
      payee: lender,
    })),
    ...loans.map(({ lender, fees }): StackBooking => ({
      name: named(lender, 'fee of the loan'),
      category: 'loan_fee',
      amount: -fees,
      payee: lender,
    })),
    ...repaid.map((loan): StackBooking => ({
      name: named(loan.lender, 'loan repaid'),
      category: 'loan_payoff',
      amount: -payoffOn(loan, scheduleIfKnown(loan), date).total,
      payee: loan.lender,
    })),
  ].filter(({ amount }) => amount !== 0)

/** What is paid for a deal, as it is expected. */
export const expectedPurchase = ({
  category,
  amount,
  description,
  payee,
}: PurchaseBooking): StackBooking => ({ name: description, category, amount, payee })

/** What the seller hands on of a tenant's running month, as it is expected. */
export const expectedCredit = ({ lease, tenant, rentCredit }: PurchasedLetting): StackBooking => ({
  name: named(tenant.name, 'rent credited by the seller'),
  category: 'rent',
  amount: rentCredit,
  payee: null,
  unitId: lease.unitId,
})

const longestName = 200
const named = (lender: string, what: string): string =>
  `${lender.slice(0, longestName - what.length - 2)}: ${what}`

/** A bank rounds, pays some days later, or keeps its fee back: a fiftieth either way is still this booking. */
const toleranceShare = 0.02
const daysTolerance = 14

type Place = { readonly propertyId: string; readonly date: IsoDate; readonly at: string }

/** As a booking that is expected on one day and never again. */
export const expectedOnce = (
  { name, category, amount, payee, unitId = null }: StackBooking,
  { propertyId, date, at }: Place,
): NewRow<'recurring_transactions'> => ({
  id: uuidv7(),
  propertyId,
  unitId,
  leaseId: null,
  // With its loan it would follow the instalments instead.
  loanId: null,
  name,
  category,
  amount,
  payee,
  frequency: 'yearly',
  startDate: date,
  endDate: date,
  pausedOn: null,
  daysTolerance,
  amountTolerance: Math.round(Math.abs(amount) * toleranceShare),
  createdAt: at,
  updatedAt: at,
})
