import type { CategoryKind } from '../categories.ts'
import type { Minor } from '../money.ts'
import type { RowList } from './build-table.ts'
import type { LedgerCategory } from './ledger-facts.ts'

export type StatementPart = {
  readonly kinds: readonly CategoryKind[]
  readonly title: string
  readonly total: string
}

const income: StatementPart = { kinds: ['income'], title: 'Income', total: 'Total income' }
const operating: StatementPart = {
  kinds: ['operating'],
  title: 'Operating costs',
  total: 'Total operating costs',
}
const below: StatementPart = {
  kinds: ['capex', 'interest', 'principal'],
  title: 'Works and debt',
  total: 'Total works and debt',
}

export type StatementRows = {
  readonly income: number
  readonly operating: number
  readonly noi: number
  readonly cashFlow: number
}

/**
 * The rows of an operating statement, signed as booked: income, operating costs, NOI, then works and debt
 * down to the cash flow before tax. Categories without an amount are left out.
 *
 * @param cellsOf the figures of a category, one for each column after the first
 * @returns the indexes of the sums
 */
export function addStatement(
  list: RowList,
  categories: readonly LedgerCategory[],
  cellsOf: (category: string) => readonly Minor[] | undefined,
): StatementRows {
  const add = (part: StatementPart) => addPart(list, part, categories, cellsOf)
  const incomeRow = add(income)
  const operatingRow = add(operating)
  const noi = list.total('Net operating income', [incomeRow, operatingRow])
  const belowRow = add(below)
  const cashFlow = list.total('Cash flow before tax', [noi, belowRow])
  return { income: incomeRow, operating: operatingRow, noi, cashFlow }
}

/** A titled group of categories and its sum; only the sum where none has an amount. */
export function addPart(
  list: RowList,
  { kinds, title, total }: StatementPart,
  categories: readonly LedgerCategory[],
  cellsOf: (category: string) => readonly Minor[] | undefined,
): number {
  const shown = kinds
    .flatMap((kind) => categories.filter((category) => category.kind === kind))
    .flatMap(({ id, words }) => {
      const cells = cellsOf(id)
      return cells?.some((amount) => amount !== 0) ? [{ words, cells }] : []
    })
  if (shown.length > 0) list.heading(title)
  const rows = shown.map(({ words, cells }) => list.line([words, ...cells]))
  return list.subtotal(total, rows)
}
