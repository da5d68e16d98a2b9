import type { DealUnits } from '#shared/deal-terms'
import { minorToMajor } from '#shared/money'
import type { PlanChange } from '#shared/plan-changes'
import type { Project } from '#shared/projects'
import { added, loanChange, propertyChange } from '../debt-stack/stack-changes.ts'
import type { Closing } from './close-deal.ts'
import type { PurchaseBooking } from './deal-purchase.ts'

/** Everything that closing a deal writes, as it is shown beforehand; units that are alike in one line. */
export function changesOfClosing(
  { deal, purchase, terms }: Closing,
  currency: string,
): PlanChange[] {
  const { property, loan, projects, bookings } = purchase
  const money = (amount: number) =>
    ({ kind: 'money', value: minorToMajor(amount, currency) }) as const
  return [
    {
      entity: 'deal',
      entityId: deal.id,
      action: 'change',
      name: deal.name,
      facts: [
        {
          name: 'stage',
          from: { kind: 'stage', value: deal.stage },
          to: { kind: 'stage', value: 'closed' },
        },
      ],
    },
    propertyChange(property, currency),
    ...(terms?.units ?? []).map((line) => unitChange(line, money)),
    ...(loan === null ? [] : [loanChange(loan, currency)]),
    ...projects.map((project) => projectChange(project, money)),
    ...bookings.map((booking) => bookingChange(booking, property.purchaseDate, money)),
  ]
}

type Money = (amount: number) => { readonly kind: 'money'; readonly value: number }

const newOne = { entityId: null, action: 'add' } as const

const unitChange = ({ label, count, marketRent }: DealUnits, money: Money): PlanChange => ({
  ...newOne,
  entity: 'unit',
  name: count === 1 ? label : `${label} × ${count}`,
  facts: [added('rent', money(marketRent))],
})

const projectChange = ({ name, cost, startMonth }: Project, money: Money): PlanChange => ({
  ...newOne,
  entity: 'project',
  name,
  facts: [
    added('cost', money(cost)),
    ...(startMonth === null ? [] : [added('start', { kind: 'month', value: startMonth })]),
  ],
})

const bookingChange = (
  { description, amount, category }: PurchaseBooking,
  date: string,
  money: Money,
): PlanChange => ({
  ...newOne,
  entity: 'booking',
  name: description,
  facts: [
    added('amount', money(amount)),
    added('category', { kind: 'category', value: category }),
    added('due', { kind: 'date', value: date }),
  ],
})
