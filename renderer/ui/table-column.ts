import type { ReactNode } from 'react'
import type { TableCell } from '#shared/tables'

/** What a column holds; figures are right-aligned, money in minor units unless `majorMoney`. */
export type ColumnKind = 'text' | 'money' | 'majorMoney' | 'rate' | 'number' | 'ratio' | 'date'

export type ColumnValue = string | number | null

export type TableColumn<Row> = {
  readonly key: string
  readonly title: string
  /** What the cell is sorted, filtered and exported by, and shown as unless `render` is given. */
  readonly value: (row: Row) => ColumnValue
  readonly kind?: ColumnKind
  readonly render?: (row: Row) => ReactNode
  /** The figure of the sum row over the rows shown: a sum, or a ratio of sums; never a mean of ratios. */
  readonly total?: (rows: readonly Row[]) => ColumnValue
  readonly digits?: number
  readonly width?: number
  /** Shown only when chosen under "Columns". */
  readonly isOptional?: boolean
  /** Explains the figure on hover of the heading. */
  readonly help?: string
}

export const isFigure = (kind: ColumnKind = 'text') => kind !== 'text' && kind !== 'date'

/** The sum of a figure over rows; missing figures count as nothing. */
export const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number | null): number =>
  rows.reduce((sum, row) => sum + (value(row) ?? 0), 0)

/** A ratio of two sums, null without a denominator. */
export const ratioOf = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator

/** What a cell is outside the window: money in major units, rates as fractions. */
export const toExportCell = <Row>(
  column: TableColumn<Row>,
  value: ColumnValue,
  minorPerMajor: number,
): TableCell =>
  column.kind === 'money' && typeof value === 'number' ? value / minorPerMajor : value

export function compareValues(a: ColumnValue, b: ColumnValue): number {
  if (a === b) return 0
  // Missing figures stand last.
  if (a === null) return 1
  if (b === null) return -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), undefined, { numeric: true })
}
