import type { ShownTable } from '#shared/tables'
import { toCsv } from '../exports/csv.ts'

/** The rows a table shows as CSV, without its sum row: a list that another program can read again. */
export const tableCsv = ({ columns, rows }: ShownTable): string =>
  toCsv([columns.map(({ title }) => title), ...rows])
