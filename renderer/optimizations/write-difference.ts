import { t } from '../app/messages/t.ts'
import type { DecisionRow } from './diff-decisions.ts'

/** How a decision differs between runs: "the same in all", "decided otherwise", "only in Cautious". */
export function writeDifference(
  { difference, pickedIn }: Pick<DecisionRow, 'difference' | 'pickedIn'>,
  runNames: readonly string[],
): string {
  if (difference === 'same') return t('compare.same')
  if (difference === 'otherwise') return t('compare.otherwise')
  const names = pickedIn.map((index) => shorten(runNames[index] ?? '')).join(t('compare.and'))
  return t('compare.onlyIn', { names })
}

// Long names stand whole in the column's head.
const longest = 24

const shorten = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name
