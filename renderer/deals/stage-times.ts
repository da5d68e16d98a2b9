import type { DealMove } from '#shared/deals/deals'

/** The move that brought each deal to where it stands; nothing for a deal that came before moves were kept. */
export const lastMoveByDeal = (moves: readonly DealMove[]): ReadonlyMap<string, DealMove> =>
  new Map(moves.map((move) => [move.dealId, move]))
