import type { Tranche } from '#shared/debt-stack/debt-stack'
import { isFloating } from '#shared/debt-stack/debt-stack'
import {
  DEFAULT_TERM_MONTHS,
  exactRateAt,
  scheduleTranche,
} from '#shared/debt-stack/debt-stack-schedule'
import { addMonthsToDate, type IsoDate } from '#shared/dates'
import type { ExtraPayment, Loan, LoanRate } from '#shared/loans/loans'
import { roundHalfEven } from '#shared/money'

export type StackLoanFacts = {
  readonly id: string
  readonly propertyId: string
  /** Minor units. */
  readonly amount: number
  readonly startDate: IsoDate
  /** Where the reference rate stands when the loan is paid out. */
  readonly index: number
  readonly indexName: string
}

/** Longer amortization than the books keep differs from it by less than a cent a month. */
const LONGEST_AMORTIZATION = 1200

/**
 * A tranche of debt as a loan of the books, with the same payments to the cent: monthly, 30/360, the first
 * one month after the start. A linear tranche pays interest alone and its part of the principal as an extra
 * payment each month.
 */
export function toLoan(tranche: Tranche, facts: StackLoanFacts): Loan {
  const { id, propertyId, amount, startDate } = facts
  return {
    id,
    propertyId,
    lender: lenderOf(tranche),
    amount,
    startDate,
    firstPaymentDate: addMonthsToDate(startDate, 1),
    ...monthsOf(tranche),
    rate: rateOf(tranche, facts),
    dayCount: '30/360',
    paymentFrequency: 'monthly',
    fees: roundHalfEven(amount * (tranche.upfrontFee ?? 0)),
    escrowMonthly: 0,
    endedDate: null,
    renewsLoanId: null,
    notes: notesOf(tranche),
    extraPayments: linearPayments(tranche, facts),
    prepaymentSteps: [],
    statements: [],
  }
}

export const lenderOf = ({ name = '', id }: Tranche): string => name.trim() || id.trim() || 'Lender'

function monthsOf({ amortization, amortMonths = 12, termMonths = DEFAULT_TERM_MONTHS }: Tranche) {
  if (amortization === 'annuity') {
    const amortizationMonths = Math.min(amortMonths, LONGEST_AMORTIZATION)
    return { termMonths, amortizationMonths, interestOnlyMonths: 0 }
  }
  const months = amortization === 'linear' ? Math.min(termMonths, amortMonths) : termMonths
  return { termMonths: months, amortizationMonths: months, interestOnlyMonths: months }
}

function rateOf(tranche: Tranche, { index, indexName, startDate }: StackLoanFacts): LoanRate {
  const annual = exactRateAt(tranche, index)
  if (!isFloating(tranche)) return { type: 'fixed', annual }
  const { margin = 0, floor } = tranche
  return {
    type: 'floating',
    index: indexName,
    margin,
    cap: null,
    // The books keep the floor of the whole rate, the offer that of the reference rate.
    floor: floor === undefined ? null : Number((floor + margin).toFixed(12)),
    resets: [{ date: startDate, annual }],
  }
}

function linearPayments(tranche: Tranche, facts: StackLoanFacts): ExtraPayment[] {
  if (tranche.amortization !== 'linear') return []
  const { amount, startDate, index } = facts
  const payments = scheduleTranche(tranche, {
    amount,
    startDate,
    rate: exactRateAt(tranche, index),
  })
  const first = addMonthsToDate(startDate, 1)
  return payments
    .map(({ number, principal }) => ({
      // Counted as the loan counts its own payments, so that each falls on one of them.
      date: addMonthsToDate(first, number - 1),
      amount: principal,
    }))
    .slice(0, -1)
    .filter(({ amount }) => amount > 0)
}

const notesOf = ({ type, exitFee = 0 }: Tranche): string => {
  const fee = exitFee > 0 ? ` Exit fee: ${Number((exitFee * 100).toFixed(4))}% of the amount.` : ''
  return `From a debt stack: ${type}.${fee}`
}
