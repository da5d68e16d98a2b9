import { addMonthsToDate, type IsoDate } from '../dates.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import { levelPayment } from './loan-schedule.ts'

/** How a tranche of debt is repaid, month by month from the day it is paid out. */
export type TrancheTerms = {
  readonly amount: Minor
  readonly annualRate: number
  readonly startDate: IsoDate
  readonly termMonths: number
  readonly amortization: 'interest-only' | 'annuity' | 'linear'
  /** Months that would repay it whole; without meaning while only interest is paid. */
  readonly amortMonths: number
}

export type TranchePayment = {
  readonly number: number
  readonly date: IsoDate
  readonly opening: Minor
  readonly interest: Minor
  readonly principal: Minor
  /** What is left at the end of the term and due with its last payment. */
  readonly balloon: Minor
  readonly closing: Minor
}

/**
 * Every payment of a tranche, from one month after its start to the end of its term or until it is repaid.
 *
 *   interest  = opening · annualRate / 12                          rounded half-even to the cent
 *   principal = 0                                                  interest only
 *             = min(opening, P − interest)                         annuity, P = levelPayment(amount)
 *             = min(opening, amount / n)                           linear, rounded
 *             = opening                                            in month n, which repays the rest
 *   balloon   = what is left after the principal of the term's last month
 *
 * Months count as twelfths of a year (30/360). A payment falls on the day of the start, or on the month's
 * last day where that day does not exist; it is counted from the start, so that a 31st returns.
 *
 * @returns minor units, in order; principal and balloon together sum to the amount, to the cent
 *
 * Source: OPTIMIZERS.md section 3. Check: $100,000 at 6 %, annuity of 360 months, 60 months of term:
 * interest $500.00, principal $99.55 in the first month.
 */
export function buildTrancheSchedule(terms: TrancheTerms): TranchePayment[] {
  const { amount, annualRate, startDate, termMonths } = terms
  const principalOf = principalReader(terms)
  const payments: TranchePayment[] = []
  let opening = amount
  for (let number = 1; number <= termMonths && opening > 0; number += 1) {
    // A sum of nothing is never −0.
    const interest = roundHalfEven((opening * annualRate) / 12) + 0
    const principal = principalOf(number, opening, interest)
    const balloon = number === termMonths ? opening - principal : 0
    const closing = opening - principal - balloon
    const date = addMonthsToDate(startDate, number)
    payments.push({ number, date, opening, interest, principal, balloon, closing })
    opening = closing
  }
  return payments
}

type PrincipalReader = (number: number, opening: Minor, interest: Minor) => Minor

function principalReader(terms: TrancheTerms): PrincipalReader {
  const { amount, annualRate, amortization, amortMonths } = terms
  if (amortization === 'interest-only') return () => 0
  const level = levelPayment(amount, annualRate, amortMonths)
  const part = roundHalfEven(amount / amortMonths)
  const isAnnuity = amortization === 'annuity'
  return (number, opening, interest) =>
    number === amortMonths
      ? opening
      : Math.min(opening, isAnnuity ? Math.max(0, level - interest) : part)
}
