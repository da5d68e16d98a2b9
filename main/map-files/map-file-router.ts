import { os } from '../os.ts'
import { addMapFile, listMapFiles, readMapFile, removeMapFile } from './map-file-handlers.ts'

const filters = [{ name: 'Map file', extensions: ['pmtiles', 'geojson', 'json'] }]

export const mapFileRouter = os.mapFiles.router({
  list: os.mapFiles.list.handler(({ context }) => listMapFiles(context.settings)),

  choose: os.mapFiles.choose.handler(async ({ context }) => {
    const path = await context.desktop.askOpenPath('Show a file on the map', filters)
    if (path === null) return null
    const added = await addMapFile(context.settings, context.mapThread, path)
    context.changes.announce('settings')
    return added
  }),

  remove: os.mapFiles.remove.handler(({ context, input }) => {
    const left = removeMapFile(context.settings, input.id)
    context.changes.announce('settings')
    return left
  }),

  read: os.mapFiles.read.handler(({ context, input }) => readMapFile(context.settings, input)),
})
