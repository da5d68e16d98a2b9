import type { DealMove } from '#shared/deals/deals'

const most = 5

/** Why deals were passed on before, the most frequent first; those given as often, the last first. */
export function passReasons(moves: readonly DealMove[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { stage, reason } of moves.toReversed())
    if (stage === 'passed' && reason !== '') counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([reason]) => reason)
}
