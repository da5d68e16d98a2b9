import type { ColumnRole } from '#shared/imports/import-preview'
import { detectDateOrder } from '../table-files/date-text.ts'
import { parseNumberText } from '../table-files/number-text.ts'
import type { TableRow } from '../table-files/parse-rows.ts'
import { suggestRoles } from './column-names.ts'
import { directionOf } from './direction-words.ts'

export type RolesGuess = {
  readonly roles: (ColumnRole | null)[]
  /** The roles that no name told, only what the cells look like. */
  readonly byContent: readonly ColumnRole[]
}

/** What each column is: by its name, and where the names leave the date or the amount open, by its cells. */
export function detectRoles(columns: readonly string[], rows: readonly TableRow[]): RolesGuess {
  const cellsOf = (index: number) => rows.map(({ cells }) => cells[index]?.trim() ?? '')
  const roles = suggestDirected(columns, cellsOf)
  const byContent: ColumnRole[] = []
  const give = (index: number, role: ColumnRole) => {
    if (index < 0) return
    roles[index] = role
    byContent.push(role)
  }
  const free = (test: (cells: readonly string[]) => boolean) =>
    columns.findIndex((_, index) => roles[index] === null && test(cellsOf(index)))
  const has = (...wanted: ColumnRole[]) => wanted.some((role) => roles.includes(role))
  if (!has('date', 'valueDate')) give(free(isDateColumn), 'date')
  if (!has('amount', 'debit', 'credit')) {
    const signed = free((cells) => isMoneyColumn(cells) && cells.some(isNegative))
    give(signed >= 0 ? signed : free(isMoneyColumn), 'amount')
  }
  if (!has('payee', 'description')) give(wordiest(columns, roles, rows), 'description')
  return { roles, byContent }
}

/** The roles by name, but that a column of nothing but "Debit" and "Credit" says the way, whatever it is called. */
function suggestDirected(
  columns: readonly string[],
  cellsOf: (index: number) => string[],
): (ColumnRole | null)[] {
  const named = suggestRoles(columns)
  const at = columns.findIndex(
    (_, index) => mayBeDirection(named[index]) && saysTheWay(cellsOf(index)),
  )
  if (at < 0 || named.includes('direction')) return named
  // Without it another column may be the one that its name was taken for.
  const others = suggestRoles(columns.map((name, index) => (index === at ? '' : name)))
  // "Payment" on every line of a short file is what its only description says.
  if (named[at] === 'description' && !others.includes('description')) return named
  others[at] = 'direction'
  return others
}

const mayBeDirection = (role: ColumnRole | null | undefined): boolean =>
  role === null || role === 'description' || role === 'category' || role === 'subcategory'

const saysTheWay = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => directionOf(cell) !== null && !isOpen(cell))
}

// One letter alone may be the name of a flat; a tenant's payment is money in, and a deposit may be one held.
const isOpen = (cell: string): boolean =>
  cell.length < 2 || /^(payment|deposit|receipt|withdrawal)$/i.test(cell)

const most = (cells: readonly string[], test: (cell: string) => boolean): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter(test).length >= filled.length * 0.8
}

function isDateColumn(cells: readonly string[]): boolean {
  const { readable, looked } = detectDateOrder(cells)
  return looked > 0 && readable >= looked * 0.8
}

const isMoney = (cell: string): boolean =>
  parseNumberText(cell, '1,234.56') !== null || parseNumberText(cell, '1.234,56') !== null

// A column of whole numbers may count anything; money shows cents somewhere.
const isMoneyColumn = (cells: readonly string[]): boolean =>
  most(cells, isMoney) && cells.some((cell) => /[.,]\d{1,2}\D*$/.test(cell))

const isNegative = (cell: string): boolean => /^[-−–(]|[-−–)]$/.test(cell)

/** The free column with the longest texts. */
function wordiest(
  columns: readonly string[],
  roles: readonly (ColumnRole | null)[],
  rows: readonly TableRow[],
): number {
  let best = { index: -1, letters: 2 }
  columns.forEach((_, index) => {
    if (roles[index] !== null) return
    const letters =
      rows.reduce((sum, { cells }) => sum + (cells[index]?.match(/\p{L}/gu)?.length ?? 0), 0) /
      Math.max(1, rows.length)
    if (letters > best.letters) best = { index, letters }
  })
  return best.index
}
