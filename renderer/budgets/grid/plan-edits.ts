import type { PlannedCategory, PlanYear } from '#shared/budgets'
import { type PlanKind, planKinds, spreadYear } from '#shared/finance/plan-lines'
import { type Minor, majorToMinor } from '#shared/money'
import { readNumber } from '../../ui/read-number.ts'
import type { separatorsOf } from '../../ui/separators.ts'

/** A category of the grid: twelve months in minor units, signed as booked. */
export type GridRow = PlannedCategory & {
  readonly months: readonly Minor[]
  readonly yearBefore: Minor
}

/** The rows of the grid as the plan has them, in the order of the kinds. */
export const gridOf = ({ rows }: PlanYear): GridRow[] =>
  rows
    .map(({ category, name, kind, plan, yearBefore }) => ({
      category,
      name,
      kind,
      months: plan,
      yearBefore,
    }))
    .toSorted((a, b) => planKinds.indexOf(a.kind) - planKinds.indexOf(b.kind))

export const addRow = (rows: readonly GridRow[], category: PlannedCategory): GridRow[] =>
  [...rows, { ...category, months: Array.from({ length: 12 }, () => 0), yearBefore: 0 }].toSorted(
    (a, b) => planKinds.indexOf(a.kind) - planKinds.indexOf(b.kind),
  )

/** A cell in a row of the grid, both counted from 0. */
export type Cell = { readonly row: number; readonly month: number }

export const setCell = (rows: readonly GridRow[], cell: Cell, amount: Minor): GridRow[] =>
  pasteBlock(rows, cell, [[amount]])

/** A block from a spreadsheet, from this cell to the right and down; what does not fit is left out. */
export const pasteBlock = (
  rows: readonly GridRow[],
  cell: Cell,
  block: readonly (readonly (Minor | null)[])[],
): GridRow[] =>
  rows.map((row, index) => {
    const amounts = block[index - cell.row]
    if (amounts === undefined) return row
    const months = row.months.map((amount, month) => amounts[month - cell.month] ?? amount)
    return { ...row, months }
  })

/** The year's amount of a row evenly over its months. */
export const spreadRow = (rows: readonly GridRow[], row: number, year: Minor): GridRow[] =>
  rows.map((each, index) => (index === row ? { ...each, months: spreadYear(year) } : each))

/** The cell's amount in every later month of its row. */
export const fillRight = (rows: readonly GridRow[], cell: Cell): GridRow[] =>
  rows.map((row, index) =>
    index === cell.row
      ? {
          ...row,
          months: row.months.map((amount, month) =>
            month > cell.month ? (row.months[cell.month] ?? amount) : amount,
          ),
        }
      : row,
  )

type Reading = {
  readonly separators: ReturnType<typeof separatorsOf>
  readonly currency: string
}

/**
 * The amount a cell's text stands for, signed as booked; null when it is no number. In a row of costs an
 * amount without a sign is a cost: "500" is −500, "+500" a refund. An empty cell is nothing.
 */
export function readAmount(
  text: string,
  kind: PlanKind,
  { separators, currency }: Reading,
): Minor | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === '–') return 0
  const number = readNumber(trimmed, separators)
  if (number === null) return null
  const isCost = kind !== 'income' && !trimmed.startsWith('+')
  return majorToMinor(isCost && number > 0 ? -number : number, currency)
}

/** What was copied from a spreadsheet, read row by row for the kinds of the rows it falls on. */
export const readBlock = (
  text: string,
  kinds: readonly PlanKind[],
  reading: Reading,
): (Minor | null)[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .slice(0, kinds.length)
    .map((line, index) =>
      line.split('\t').map((cell) => readAmount(cell, kinds[index] ?? 'income', reading)),
    )

/** Whether the clipboard holds more than one cell. */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.trim())

export const isSameGrid = (a: readonly GridRow[], b: readonly GridRow[]): boolean => {
  const monthsOf = (rows: readonly GridRow[]) =>
    JSON.stringify(
      rows
        .filter(({ months }) => months.some((amount) => amount !== 0))
        .map(({ category, months }) => [category, months]),
    )
  return monthsOf(a) === monthsOf(b)
}

/** The months of several kinds together. */
export const sumOfKinds = (rows: readonly GridRow[], kinds: readonly PlanKind[]): Minor[] =>
  Array.from({ length: 12 }, (_, month) =>
    rows.reduce((sum, row) => (kinds.includes(row.kind) ? sum + (row.months[month] ?? 0) : sum), 0),
  )

export const yearOfRow = (months: readonly Minor[]): Minor =>
  months.reduce((sum, amount) => sum + amount, 0)
