import type { Loan } from '#shared/loans/loans'
import { minorToMajor } from '#shared/money'
import type { PlanChange } from '#shared/optimizer/plan-changes'
import { added } from '../optimizations/added-fact.ts'

/** A new loan, as it is shown before it is written. */
export function loanChange(loan: Loan, currency: string): PlanChange {
  const { rate } = loan
  const rateFacts: PlanChange['facts'] =
    rate.type === 'fixed'
      ? [added('rate', { kind: 'rate', value: rate.annual })]
      : [
          added('rate', { kind: 'rate', value: rate.resets[0]?.annual ?? rate.margin }),
          added('margin', { kind: 'rate', value: rate.margin }),
        ]
  return {
    entity: 'loan',
    entityId: null,
    action: 'add',
    name: loan.lender,
    facts: [
      added('amount', { kind: 'money', value: minorToMajor(loan.amount, currency) }),
      ...rateFacts,
      added('term', { kind: 'months', value: loan.termMonths }),
      ...(loan.interestOnlyMonths < loan.termMonths
        ? [added('amortization', { kind: 'months', value: loan.amortizationMonths })]
        : []),
      added('start', { kind: 'date', value: loan.startDate }),
    ],
  }
}
