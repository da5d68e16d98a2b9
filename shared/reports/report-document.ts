import type { AreaUnit } from '../portfolios.ts'

/** What a cell holds: money is minor units, a rate a fraction, a ratio a multiple (1.25 is 1.25×). */
export type CellKind =
  | 'text'
  | 'money'
  /** Money that is printed to the whole unit, as on a tax form; files keep the cents. */
  | 'wholeMoney'
  | 'rate'
  /** A rate whose second digit tells, as that of a loan or a cap rate. */
  | 'fineRate'
  | 'ratio'
  | 'count'
  | 'years'
  | 'date'
  | 'month'

export type Cell = string | number | null

/** How figures come about from others of the same table, by their index: added, less those taken off. */
export type SumOf = { readonly plus: readonly number[]; readonly minus: readonly number[] }

/** A figure that is one of the same table divided by another; of costs, which are negative, as a positive one. */
export type RatioOf = { readonly of: number; readonly by: number; readonly isOfCosts?: true }

export type ReportColumn = {
  readonly title: string
  readonly kind: CellKind
  /** Whether rows that are sums of rows have a sum here. */
  readonly isSummed: boolean
  /** From other columns of the same row. */
  readonly sum?: SumOf
  readonly ratio?: RatioOf
}

export type RowLevel = 'heading' | 'line' | 'subtotal' | 'total'

export type ReportRow = {
  readonly level: RowLevel
  readonly cells: readonly Cell[]
  /** Of a row whose figures are of another kind than its columns say, as a DSCR under money. */
  readonly kind?: CellKind
  readonly sum?: SumOf
  readonly ratio?: RatioOf
}

export type ReportTable = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
}

/** A headline figure, or the reason in words why there is none. */
export type ReportFigure = {
  readonly label: string
  readonly kind: CellKind
  readonly value: Cell
  readonly reason: string | null
}

export type FigureInWords = { readonly kind: CellKind; readonly value: Cell }

/** Words with figures in them, which each reader writes in their own way. */
export type Sentence = readonly (string | FigureInWords)[]

/** One report: what the preview, the pages, the workbook and the CSV are made from. */
export type ReportDocument = {
  /** What it is: "Income statement". */
  readonly name: string
  /** Of whom: the portfolio, or the one property. */
  readonly title: string
  /** When: "October 2026". */
  readonly period: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  /** The document with the picture at its head, where there is one. */
  readonly photoId?: string
  readonly currency: string
  readonly areaUnit: AreaUnit
  readonly figures: readonly ReportFigure[]
  readonly sentences: readonly Sentence[]
  readonly tables: readonly ReportTable[]
  /** What stands under everything, as rules of how the figures came about. */
  readonly notes: readonly string[]
}

export const isMoneyKind = (kind: CellKind): boolean => kind === 'money' || kind === 'wholeMoney'

export const isFigureKind = (kind: CellKind): boolean => !['text', 'date', 'month'].includes(kind)

/** What a cell holds: a row may say so for all of its figures, and names itself in its first cell. */
export function kindOfCell(
  row: ReportRow,
  columns: readonly ReportColumn[],
  index: number,
): CellKind {
  const own = columns[index]?.kind ?? 'text'
  if (index === 0 && row.level !== 'line') return 'text'
  return row.kind !== undefined && isFigureKind(own) ? row.kind : own
}
