import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from './errors.ts'

/** A cell as it stands on screen: text or a date as text, money in currency units, a rate as a fraction. */
const TableCell = z.union([z.string().max(32_767), z.number(), z.null()])
export type TableCell = z.infer<typeof TableCell>

export const SheetColumnKind = z.enum(['text', 'date', 'money', 'rate', 'number', 'ratio'])
export type SheetColumnKind = z.infer<typeof SheetColumnKind>

/** What a table shows just now: its columns, its rows in their order, and its sum row if it has one. */
export const ShownTable = z.strictObject({
  title: z.string().min(1).max(200),
  columns: z
    .array(z.strictObject({ title: z.string().max(200), kind: SheetColumnKind }))
    .min(1)
    .max(100),
  rows: z.array(z.array(TableCell).max(100)).max(100_000),
  total: z.array(TableCell).max(100).nullable(),
})
export type ShownTable = z.infer<typeof ShownTable>

export const TableFormat = z.enum(['xlsx', 'csv'])
export type TableFormat = z.infer<typeof TableFormat>

export const tables = {
  /** Asks where to, and writes the table: a workbook with live sums, or a CSV; answers the path. */
  save: oc
    .errors({ EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(z.strictObject({ format: TableFormat, table: ShownTable }))
    .output(z.string().nullable()),
}
