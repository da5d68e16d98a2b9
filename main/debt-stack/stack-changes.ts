import type { DealStage } from '#shared/deal-stages'
import type { Deal } from '#shared/deals'
import type { Loan } from '#shared/loans'
import { minorToMajor } from '#shared/money'
import type { PlanChange } from '#shared/plan-changes'
import type { Property } from '#shared/properties'
import type { StackAcceptance } from './debt-stack-acceptance.ts'

type Facts = PlanChange['facts']

/** Everything that an accepted stack writes, as it is shown beforehand. */
export const changesOf = (
  { subject, newProperty, loans, bookings, tasks, startDate }: StackAcceptance,
  currency: string,
): PlanChange[] => [
  ...(subject.kind === 'deal' ? [dealChange(subject.deal, subject.stages)] : []),
  ...(newProperty ? [propertyChange(newProperty, currency)] : []),
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

export const propertyChange = (
  { name, purchasePrice, purchaseDate }: Pick<Property, 'name' | 'purchasePrice' | 'purchaseDate'>,
  currency: string,
): PlanChange => ({
  entity: 'property',
  entityId: null,
  action: 'add',
  name,
  facts: [
    added('price', { kind: 'money', value: minorToMajor(purchasePrice, currency) }),
    added('start', { kind: 'date', value: purchaseDate }),
  ],
})

export function loanChange(loan: Loan, currency: string): PlanChange {
  const { rate } = loan
  const rateFacts: Facts =
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

const repaidChange = ({ id, lender }: Loan, endsOn: string): PlanChange => ({
  entity: 'loan',
  entityId: id,
  action: 'change',
  name: lender,
  facts: [added('end', { kind: 'date', value: endsOn })],
})

export const added = (
  name: Facts[number]['name'],
  to: NonNullable<Facts[number]['to']>,
): Facts[number] => ({ name, from: null, to })
