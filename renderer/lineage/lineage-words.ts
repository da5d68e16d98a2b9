import { type LineageNode, type LineageRows, lineageWords } from '#shared/lineage'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** What a step down has chosen: another figure, or a part of the same one. */
export function stepName(
  node: LineageNode,
  before: LineageNode | null,
  format: Formatters,
): string {
  if (before === null || before.metric !== node.metric) return t(`metric.${node.metric}`)
  if (before.category !== node.category && node.category !== null)
    return categoryName(node.category)
  if (before.month !== node.month && node.month !== null) return format.month(node.month)
  if (before.loanId !== node.loanId) return t('lineage.column.lender')
  return t('lineage.column.property')
}

type Cell = LineageRows['rows'][number]['cells'][number]

/** A cell as text or figure; words of ours stand behind a mark. */
export function cellOf(cell: Cell): Cell {
  if (typeof cell !== 'string' || !cell.startsWith('@')) return cell
  const word = lineageWords.find((name) => `@${name}` === cell)
  return word === undefined ? cell : t(`lineage.word.${word}`)
}
