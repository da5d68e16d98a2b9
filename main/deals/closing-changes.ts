import { minorToMajor } from '#shared/money'
import type { PlanChange, PlanFact, PlanFactName } from '#shared/plan-changes'
import type { Closing } from './close-deal.ts'

/** Everything that closing a deal writes, as it is shown beforehand. */
export const changesOfClosing = ({ deal, property }: Closing, currency: string): PlanChange[] => [
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
  {
    entity: 'property',
    entityId: null,
    action: 'add',
    name: property.name,
    facts: [
      added('price', {
        kind: 'money',
        value: minorToMajor(property.purchasePrice, currency),
      }),
      added('start', { kind: 'date', value: property.purchaseDate }),
    ],
  },
]

const added = (name: PlanFactName, to: PlanFact): PlanChange['facts'][number] => ({
  name,
  from: null,
  to,
})
