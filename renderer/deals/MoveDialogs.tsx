import { CloseDealDialog } from './CloseDealDialog.tsx'
import { PassDialog } from './PassDialog.tsx'
import type { MovingDeals } from './use-move-deal.ts'

type Props = { readonly moving: MovingDeals }

/** What a move asks for: the reason to pass, or the day of closing. */
export function MoveDialogs({ moving: { asking, stopAsking, pass } }: Props) {
  if (asking === null) return null
  const { deal, stage } = asking
  return stage === 'closed' ? (
    <CloseDealDialog deal={deal} onClose={stopAsking} />
  ) : (
    <PassDialog deal={deal} onPass={(reason) => pass(deal, reason)} onClose={stopAsking} />
  )
}
