import type { ShownTable, TableFormat } from '#shared/tables'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import { askOnce } from '../threads/ask-once.ts'

export type TableTask = {
  readonly format: TableFormat
  readonly table: ShownTable
  readonly createdAt: string
}

const formatWords: Readonly<Record<TableFormat, string>> = { xlsx: 'Excel workbook', csv: 'CSV' }

export const tableRouter = os.tables.router({
  save: os.tables.save.handler(async ({ context, input: { format, table } }) => {
    const suggested = toExportName(`${table.title} ${context.today()}`, format)
    const filter = { name: formatWords[format], extensions: [format] }
    const path = await context.desktop.askSavePath('Save the table', suggested, [filter])
    if (path === null) return null
    const task: TableTask = { format, table, createdAt: new Date().toISOString() }
    await writeExport(path, await askOnce<string | Uint8Array>('tables/table-worker', task))
    return path
  }),
})
