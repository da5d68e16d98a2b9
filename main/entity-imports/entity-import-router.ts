import type { AppContext } from '../app-context.ts'
import { undoCommand } from '../audit/undo.ts'
import { toCsv } from '../exports/csv.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import {
  commitEntities,
  openEntityFile,
  planEntities,
  refusedRows,
  rereadSheet,
} from './entity-import-handlers.ts'
import { templates } from './template-rows.ts'
import { csvTemplate, workbookTemplate } from './templates.ts'

const imports = os.entityImports

const csvFilter = { name: 'CSV', extensions: ['csv'] }
const excelFilter = { name: 'Excel', extensions: ['xlsx'] }

export const entityImportRouter = imports.router({
  open: imports.open.handler(({ context, input }) =>
    openEntityFile(context.entityFiles, context.files.requireWritable(), input),
  ),

  reread: imports.reread.handler(({ context, input }) =>
    rereadSheet(context.entityFiles, context.files.requireOpen(), input),
  ),

  plan: imports.plan.handler(({ context, input }) =>
    planEntities(context.entityFiles, context.files.requireOpen(), input),
  ),

  commit: imports.commit.handler(async ({ context, input }) => {
    const result = await commitEntities(context.entityFiles, context.files.requireWritable(), input)
    announce(context)
    return result
  }),

  saveRefused: imports.saveRefused.handler(async ({ context, input }) => {
    const { fileName, table } = await refusedRows(
      context.entityFiles,
      context.files.requireOpen(),
      input,
    )
    const suggested = toExportName(`Refused rows of ${fileName}`, 'csv')
    const path = await context.desktop.askSavePath('Save the refused rows', suggested, [csvFilter])
    if (path !== null) await writeExport(path, toCsv(table))
    return path
  }),

  undo: imports.undo.handler(async ({ context, input }) => {
    await undoCommand(context.files.requireWritable(), input.commandId)
    announce(context)
    return null
  }),

  saveTemplate: imports.saveTemplate.handler(async ({ context, input: { kind } }) => {
    const title = 'Save an example'
    const name = kind === null ? 'Freehold example.xlsx' : `${templates[kind].sheet}.csv`
    const filter = kind === null ? excelFilter : csvFilter
    const path = await context.desktop.askSavePath(title, name, [filter])
    if (path === null) return null
    const content =
      kind === null ? await workbookTemplate(`${context.today()}T00:00:00Z`) : csvTemplate(kind)
    await writeExport(path, content)
    return path
  }),
})

const announce = ({ changes }: AppContext): void =>
  changes.announce('properties', 'tenants', 'metrics', 'imports', 'history')
