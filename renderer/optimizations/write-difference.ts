import { t } from '../app/messages/t.ts'
import type { DecisionRow } from './diff-decisions.ts'

/** How a deal's fate differs between runs: "the same in all", "other amounts", "only in Cautious". */
export function writeDifference(
  { difference, pickedIn }: Pick<DecisionRow, 'difference' | 'pickedIn'>,
  runNames: readonly string[],
): string {
  if (difference === 'same') return t('compare.same')
  if (difference === 'amounts') return t('compare.amounts')
  const names = pickedIn.map((index) => runNames[index]).join(t('compare.and'))
  return t('compare.onlyIn', { names })
}
