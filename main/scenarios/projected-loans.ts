import { addMonths, firstDayOf, type IsoMonth, monthOf } from '#shared/dates'
import { buildLoanSchedule, loanMaturityDate } from '#shared/finance/loan-schedule'
import { loanRateOn } from '#shared/finance/loan-rate'
import type { Loan } from '#shared/loans/loans'
import type { ProFormaLoan, ProFormaRefinancing } from '#shared/scenarios/pro-forma'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import type { StoredBook } from '../metrics/stored-books.ts'
import { percent, type Say } from './property-facts.ts'

type Span = { readonly startMonth: IsoMonth; readonly horizonMonths: number }

/** The loans that run or are agreed; one that leaves a balance at its end is taken as refinanced then. */
export function projectedLoans(
  { loans }: StoredBook,
  span: Span,
  say: Say,
): { loans: ProFormaLoan[]; refinancings: ProFormaRefinancing[] } {
  const counted: ProFormaLoan[] = []
  const refinancings: ProFormaRefinancing[] = []
  for (const { loan, schedule } of loans) {
    if (schedule === null) {
      say('guess', `The loan of ${loan.lender} has no rate written down: it is left out.`)
      continue
    }
    if (loanMaturityDate(loan) < firstDayOf(span.startMonth)) continue
    const projected = loanOf(loan, span)
    counted.push(projected)
    refinancings.push(...refinancingOf(projected, span, say))
  }
  if (counted.length > 0) say('loans', 'Loans are paid by their schedules.')
  return { loans: counted, refinancings }
}

/** A loan of the books as a projection takes it. */
export function loanOf(loan: Loan, { startMonth }: Pick<Span, 'startMonth'>): ProFormaLoan {
  const { rate } = loan
  const now = loanRateOn(rate, firstDayOf(startMonth))
  return {
    id: loan.id,
    name: loan.lender,
    amount: loan.amount,
    startDate: loan.startDate,
    firstPaymentDate: loan.firstPaymentDate,
    termMonths: loan.termMonths,
    amortizationMonths: loan.amortizationMonths,
    interestOnlyMonths: loan.interestOnlyMonths,
    rate,
    indexRate:
      rate.type === 'floating' && now !== null ? Number((now - rate.margin).toFixed(8)) : null,
    dayCount: loan.dayCount,
    paymentFrequency: loan.paymentFrequency,
    fees: loan.fees,
    endedDate: loan.endedDate,
    extraPayments: loan.extraPayments,
    prepaymentSteps: loan.prepaymentSteps,
  }
}

/** The balloon of a loan within the projection, repaid with a new loan of its size at its rate. */
function refinancingOf(
  loan: ProFormaLoan,
  { startMonth, horizonMonths }: Span,
  say: Say,
): ProFormaRefinancing[] {
  const month = monthOf(loanMaturityDate(loan))
  const isWithin = month >= startMonth && month < addMonths(startMonth, horizonMonths)
  if (!isWithin || loan.endedDate !== null) return []
  const [last, before] = buildLoanSchedule(loan).payments.toReversed()
  const isBalloon = last !== undefined && last.principal > 2 * (before?.payment ?? 0)
  const rate = loanRateOn(loan.rate, loanMaturityDate(loan))
  if (!isBalloon || rate === null) return []
  say('guess', `The loan of ${loan.name} ends in ${month}: renewed at ${percent(rate)}, same debt.`)
  return [
    {
      id: `${loan.id}:renewed`,
      name: loan.name,
      month,
      repays: [loan.id],
      amount: null,
      loanToValue: null,
      annualRate: rate,
      termMonths: GUESSES.refinancingTermMonths,
      amortizationMonths: Math.max(loan.amortizationMonths, GUESSES.refinancingTermMonths),
      interestOnlyMonths: 0,
      feeRate: GUESSES.refinancingFeeRate,
    },
  ]
}
