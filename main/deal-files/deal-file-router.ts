import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import { mapFile, previewFile } from './deal-file-handlers.ts'
import { dealFileTemplate } from './deal-file-template.ts'

const csvFilter = [{ name: 'CSV', extensions: ['csv'] }]

export const dealFileRouter = os.dealFiles.router({
  read: os.dealFiles.read.handler(({ context, input }) =>
    previewFile(context.dealFiles, input.file, {}),
  ),

  map: os.dealFiles.map.handler(({ context, input: { fileId, ...choices } }) =>
    mapFile(context.dealFiles, fileId, choices, {}),
  ),

  saveTemplate: os.dealFiles.saveTemplate.handler(async ({ context }) => {
    const { desktop } = context
    const path = await desktop.askSavePath('Save an example list', 'Deals.csv', csvFilter)
    if (!path) return null
    await writeExport(path, dealFileTemplate())
    return path
  }),
})
