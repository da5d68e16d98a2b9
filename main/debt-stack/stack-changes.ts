import type { DealStage } from '#shared/deals/deal-stages'
import type { Deal } from '#shared/deals/deals'
import type { Loan } from '#shared/loans/loans'
import { minorToMajor } from '#shared/money'
import type { PlanChange } from '#shared/optimizer/plan-changes'
import { changesOfPurchase } from '../deals/purchase-changes.ts'
import { loanChange } from '../loans/loan-change.ts'
import { added } from '../optimizations/added-fact.ts'
import type { StackAcceptance } from './debt-stack-acceptance.ts'

/** Everything that an accepted stack writes, as it is shown beforehand. */
export const changesOf = (
  { subject, purchase, loans, bookings, tasks, startDate }: StackAcceptance,
  currency: string,
): PlanChange[] => [
  ...(subject.kind === 'deal' ? [dealChange(subject.deal, subject.stages)] : []),
  ...(purchase ? changesOfPurchase(purchase, currency) : []),
  ...loans.map((loan) => loanChange(loan, currency)),
  ...(subject.kind === 'property'
    ? subject.repaid.map((loan) => repaidChange(loan, startDate))
    : []),
  ...bookings.map((booking): PlanChange => ({
    entity: 'expected',
    entityId: null,
    action: 'add',
    name: booking.name,
    facts: [
      added('amount', { kind: 'money', value: minorToMajor(booking.amount, currency) }),
      added('category', { kind: 'category', value: booking.category }),
      added('due', { kind: 'date', value: startDate }),
    ],
  })),
  ...tasks.map(({ title }): PlanChange => ({
    entity: 'task',
    entityId: null,
    action: 'add',
    name: title,
    facts: [{ name: 'due', from: null, to: { kind: 'date', value: startDate } }],
  })),
]

const dealChange = ({ id, name, stage }: Deal, stages: readonly DealStage[]): PlanChange => ({
  entity: 'deal',
  entityId: id,
  action: 'change',
  name,
  facts: stages.map((to, n) => ({
    name: 'stage',
    from: { kind: 'stage', value: stages[n - 1] ?? stage },
    to: { kind: 'stage', value: to },
  })),
})

const repaidChange = ({ id, lender }: Loan, endsOn: string): PlanChange => ({
  entity: 'loan',
  entityId: id,
  action: 'change',
  name: lender,
  facts: [added('end', { kind: 'date', value: endsOn })],
})
