import { extname } from 'node:path'
import type { AppContext } from '../app-context.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import { listRunFiles, readRunFile, removeRunFile } from './run-file-handlers.ts'

const daysOf = ({ settings }: AppContext): number => settings.get().settings.runFileDays

export const runFileRouter = os.runFiles.router({
  list: os.runFiles.list.handler(({ context, input }) =>
    listRunFiles(context.files.requireOpen(), input.runId, daysOf(context)),
  ),

  open: os.runFiles.open.handler(async ({ context, input }) => {
    const { name, content } = await readRunFile(context.files.requireOpen(), input.fileId)
    await context.desktop.openCopy(name, content)
  }),

  save: os.runFiles.save.handler(async ({ context, input }) => {
    const { name, content } = await readRunFile(context.files.requireOpen(), input.fileId)
    const extension = extname(name).slice(1)
    const filters = [{ name: extension.toUpperCase(), extensions: [extension] }]
    const path = await context.desktop.askSavePath('Save a copy', name, filters)
    if (path === null) return null
    await writeExport(path, content)
    return path
  }),

  remove: os.runFiles.remove.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const removed = await removeRunFile(file, input.fileId, daysOf(context))
    context.changes.announce('optimizations')
    return removed
  }),
})
