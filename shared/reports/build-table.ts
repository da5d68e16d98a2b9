import {
  type Cell,
  type CellKind,
  isMoneyKind,
  type RatioOf,
  type ReportColumn,
  type ReportRow,
  type ReportTable,
  type SumOf,
} from './report-document.ts'

type Formula = { readonly sum: SumOf } | { readonly ratio: RatioOf }

/** A column of text or figures; money has sums unless it says otherwise. */
export const column = (
  title: string,
  kind: CellKind = 'text',
  more: Partial<Omit<ReportColumn, 'title' | 'kind'>> = {},
): ReportColumn => ({ title, kind, isSummed: isMoneyKind(kind), ...more })

/** The rows of a table in the making: each call adds one and answers its index, by which sums name it. */
export class RowList {
  readonly rows: ReportRow[] = []

  heading(text: string): number {
    return this.#add({ level: 'heading', cells: [text] })
  }

  /** @param kind of all its figures, where they are of another kind than the columns say */
  line(cells: readonly Cell[], kind?: CellKind): number {
    return this.#add({ level: 'line', cells: [...cells], ...(kind === undefined ? {} : { kind }) })
  }

  /** A line that follows from others. */
  sumLine(text: string, plus: readonly number[], minus: readonly number[] = []): number {
    return this.#add({ level: 'line', cells: [text], sum: sumOf(plus, minus) })
  }

  subtotal(text: string, plus: readonly number[], minus: readonly number[] = []): number {
    return this.#add({ level: 'subtotal', cells: [text], sum: sumOf(plus, minus) })
  }

  total(text: string, plus: readonly number[], minus: readonly number[] = []): number {
    return this.#add({ level: 'total', cells: [text], sum: sumOf(plus, minus) })
  }

  ratio(text: string, ratio: RatioOf, kind: CellKind): number {
    return this.#add({ level: 'line', cells: [text], ratio, kind })
  }

  #add(row: ReportRow): number {
    return this.rows.push(row) - 1
  }
}

const sumOf = (plus: readonly number[], minus: readonly number[]): SumOf => ({
  plus: [...plus],
  minus: [...minus],
})

/**
 * A table whose sums and ratios are worked out from its own lines, so that none can differ from them.
 *
 *   cell = Σ plus − Σ minus, or of / by; empty where `by` is 0
 *
 * Where a row and a column both say how a cell comes about, a ratio goes before a sum (the margin of a
 * total is that of the sums), and otherwise the row before the column.
 *
 * Check: lines of 100 and 50 and their total → 150; costs 30 of income 150 → ratio 0.2 in every row.
 */
export function buildTable(
  table: Omit<ReportTable, 'rows' | 'note'> & { readonly note?: string },
  list: RowList,
): ReportTable {
  const rows = list.rows.map((row): OpenRow =>
    Object.assign({}, row, { cells: table.columns.map((_, index) => row.cells[index] ?? null) }),
  )
  for (const row of rows) if (row.level !== 'heading') fillRow(row, rows, table.columns)
  return { note: '', ...table, rows }
}

type OpenRow = Omit<ReportRow, 'cells'> & { readonly cells: Cell[] }

function fillRow(row: OpenRow, rows: readonly ReportRow[], columns: readonly ReportColumn[]): void {
  const own = columns.map((_, index) => formulaOf(row, columns, index))
  for (const isAcross of [false, true])
    for (const [index, formula] of own.entries())
      if (formula !== null && formula.isAcross === isAcross)
        row.cells[index] = formula.isAcross
          ? workOut(formula, (at) => row.cells[at] ?? null)
          : workOut(formula, (at) => rows[at]?.cells[index] ?? null)
}

export type CellFormula = Formula & { readonly isAcross: boolean }

/** How a cell comes about: from other rows of its column, from other columns of its row, or not at all. */
export function formulaOf(
  row: ReportRow,
  columns: readonly ReportColumn[],
  index: number,
): CellFormula | null {
  const own = columns[index]
  if (own === undefined || row.level === 'heading') return null
  if (row.ratio !== undefined && own.isSummed) return { ratio: row.ratio, isAcross: false }
  if (own.ratio !== undefined) return { ratio: own.ratio, isAcross: true }
  if (row.sum !== undefined && own.isSummed) return { sum: row.sum, isAcross: false }
  // Days or ratios of some properties side by side have no sum.
  return own.sum === undefined || row.kind !== undefined ? null : { sum: own.sum, isAcross: true }
}

function workOut(formula: Formula, cellAt: (index: number) => Cell): Cell {
  const figureAt = (index: number) => Number(cellAt(index) ?? 0)
  if ('ratio' in formula) {
    const { of, by, isOfCosts } = formula.ratio
    const [part, whole] = [figureAt(of), figureAt(by)]
    return whole === 0 ? null : (isOfCosts ? 0 - part : part) / whole
  }
  const { plus, minus } = formula.sum
  const less = minus.reduce((sum, at) => sum + figureAt(at), 0)
  return plus.reduce((sum, at) => sum + figureAt(at), 0) - less
}
