import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import { tableXlsx } from './table-xlsx.ts'

const workbookFilter = [{ name: 'Excel workbook', extensions: ['xlsx'] }]

export const tableRouter = os.tables.router({
  exportXlsx: os.tables.exportXlsx.handler(async ({ context, input }) => {
    const suggested = toExportName(`${input.title} ${context.today()}`, 'xlsx')
    const path = await context.desktop.askSavePath('Save the table', suggested, workbookFilter)
    if (path === null) return null
    await writeExport(path, await tableXlsx(input, new Date().toISOString()))
    return path
  }),
})
