import type { AppContext } from '../app-context.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import { mapFile, previewFile } from './deal-file-handlers.ts'
import { createDealFileShelf, type DealFileShelf } from './deal-file-shelf.ts'
import { dealFileTemplate } from './deal-file-template.ts'

const csvFilter = [{ name: 'CSV', extensions: ['csv'] }]

// One shelf an application, and it ends with it.
const shelves = new WeakMap<AppContext['files'], DealFileShelf>()

function shelfOf({ files }: AppContext): DealFileShelf {
  const shelf = shelves.get(files) ?? createDealFileShelf()
  shelves.set(files, shelf)
  return shelf
}

export const dealFileRouter = os.dealFiles.router({
  read: os.dealFiles.read.handler(({ context, input }) =>
    previewFile(shelfOf(context), input.file, {}),
  ),

  map: os.dealFiles.map.handler(({ context, input: { fileId, ...choices } }) =>
    mapFile(shelfOf(context), fileId, choices, {}),
  ),

  saveTemplate: os.dealFiles.saveTemplate.handler(async ({ context }) => {
    const { desktop } = context
    const path = await desktop.askSavePath('Save an example list', 'Deals.csv', csvFilter)
    if (!path) return null
    await writeExport(path, dealFileTemplate())
    return path
  }),
})
