import { scheduleIfKnown } from '#shared/finance/loan-balance'
import type { LoanSchedule } from '#shared/finance/loan-schedule'
import {
  type MortgagePayment,
  type LoanPart,
  partsOfPayment,
  splitMortgagePayment,
} from '#shared/finance/split-mortgage-payment'
import { groupBy } from '#shared/group-by'
import type { Loan } from '#shared/loans/loans'
import type { Assignment } from './assign-lines.ts'
import type { OwnLine } from './known-lines.ts'
import { isNamedIn } from './line-text.ts'

/** An instalment that a line pays. */
export type LoanPayment = {
  readonly loan: Loan
  readonly split: MortgagePayment
  readonly parts: readonly LoanPart[]
}

/** By how much lenders round otherwise than the schedule, or escrow has changed, as a share of the payment. */
const tolerance = 0.01

const loanCategories: ReadonlySet<string> = new Set(['mortgage_interest', 'loan_principal'])

/**
 * Answers of which loan a line pays an instalment. A line that is sorted as interest or principal pays the
 * one loan of its property of which it covers what is due; a line that nobody has sorted, the one loan
 * whose lender it names, when it is the instalment and the escrow and nothing more. Where two loans fit,
 * none is taken.
 */
export function createLoanPaymentFinder(loans: readonly Loan[]) {
  const loansByProperty = groupBy(loans, ({ propertyId }) => propertyId)
  const splitOf = rememberSplits()
  return (own: OwnLine, { propertyId, category, payee }: Assignment): LoanPayment | null => {
    const { date, amount } = own.line
    const isSorted = category !== null
    if (amount >= 0 || (isSorted && !loanCategories.has(category))) return null
    const onProperty = loansByProperty.get(propertyId ?? '') ?? []
    const ofLender = onProperty.filter(({ lender }) => isNamedIn(own.text, payee, lender))
    const loans = isSorted && ofLender.length === 0 ? onProperty : ofLender
    const [first, second] = loans.flatMap((loan): LoanPayment[] => {
      const split = splitOf(loan, date, -amount)
      if (split === null || !isInstalment(split, -amount, isSorted)) return []
      return [{ loan, split, parts: partsOfPayment(split) }]
    })
    return second === undefined ? (first ?? null) : null
  }
}

/** What is sorted as a payment of the loan may hold more than was due: the owner pays it off sooner. */
const isInstalment = ({ surplus }: MortgagePayment, paid: number, isSorted: boolean): boolean =>
  surplus >= -paid * tolerance && (isSorted || surplus <= paid * tolerance)

/** A file is looked at again after each click; a payment is taken apart once, by a schedule built once. */
function rememberSplits() {
  const schedules = new Map<string, LoanSchedule | null>()
  const splits = new Map<string, MortgagePayment | null>()
  const scheduleOf = (loan: Loan): LoanSchedule | null => {
    const known = schedules.get(loan.id)
    if (known !== undefined) return known
    const schedule = scheduleIfKnown(loan)
    schedules.set(loan.id, schedule)
    return schedule
  }
  return (loan: Loan, date: string, paid: number): MortgagePayment | null => {
    const key = `${loan.id}|${date}|${paid}`
    const known = splits.get(key)
    if (known !== undefined) return known
    const split =
      date < loan.startDate ? null : splitMortgagePayment(loan, date, paid, scheduleOf(loan))
    splits.set(key, split)
    return split
  }
}
