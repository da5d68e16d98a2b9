import type { PlanChange } from '#shared/optimizer/plan-changes'
import type { Closing } from './close-deal.ts'
import { changesOfPurchase } from './purchase-changes.ts'

/** Everything that closing a deal writes, as it is shown beforehand. */
export const changesOfClosing = ({ deal, purchase }: Closing, currency: string): PlanChange[] => [
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
  ...changesOfPurchase(purchase, currency),
]
