import type { ShownTable, TableFormat } from '#shared/tables'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import { tableCsv } from './table-csv.ts'
import { tableXlsx } from './table-xlsx.ts'

const formatWords: Readonly<Record<TableFormat, string>> = { xlsx: 'Excel workbook', csv: 'CSV' }

export const tableRouter = os.tables.router({
  save: os.tables.save.handler(async ({ context, input: { format, table } }) => {
    const suggested = toExportName(`${table.title} ${context.today()}`, format)
    const filter = { name: formatWords[format], extensions: [format] }
    const path = await context.desktop.askSavePath('Save the table', suggested, [filter])
    if (path === null) return null
    await writeExport(path, await contentOf(format, table))
    return path
  }),
})

const contentOf = async (format: TableFormat, table: ShownTable): Promise<string | Uint8Array> =>
  format === 'csv' ? tableCsv(table) : tableXlsx(table, new Date().toISOString())
