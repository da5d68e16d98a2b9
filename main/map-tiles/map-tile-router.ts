import { os } from '../os.ts'
import { fetchTile } from './fetch-tile.ts'

export const mapTileRouter = os.mapTiles.router({
  get: os.mapTiles.get.handler(({ context, input }) =>
    fetchTile(context.settings.get().settings, context.desktop.fetchOnline, input),
  ),
})
