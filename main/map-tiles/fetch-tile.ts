import { fillTileAddress, type TilePlace } from '#shared/map/map-tiles'
import type { Settings } from '#shared/settings'
import { AppError } from '../app-error.ts'
import type { Desktop } from '../desktop.ts'

const timeoutMs = 15_000
const largestTile = 2 * 1024 * 1024
const mostKept = 256

/** Pictures already fetched, the longest unused first: panning back asks nobody. They end with the app. */
const kept = new Map<string, Blob>()

/**
 * One picture of the online map. Nothing leaves this machine while the online map is off.
 *
 * @throws AppError ONLINE_MAP_OFF, or ONLINE_MAP_FAILED
 */
export async function fetchTile(
  settings: Settings,
  fetchOnline: Desktop['fetchOnline'],
  place: TilePlace,
): Promise<Blob> {
  if (!settings.onlineMap) throw new AppError('ONLINE_MAP_OFF')
  const address = fillTileAddress(settings.onlineMapAddress, place)
  const tile = kept.get(address) ?? (await askForTile(fetchOnline, address))
  keep(address, tile)
  return tile
}

async function askForTile(fetchOnline: Desktop['fetchOnline'], address: string): Promise<Blob> {
  try {
    const response = await fetchOnline(address, AbortSignal.timeout(timeoutMs))
    const mediaType = response.headers.get('content-type') ?? ''
    if (!response.ok) throw new Error(`the tile server answered ${response.status}`)
    if (!mediaType.startsWith('image/')) throw new Error('the tile server sent no picture')
    const bytes = await response.arrayBuffer()
    if (bytes.byteLength > largestTile) throw new Error('the tile server sent too much')
    return new Blob([bytes], { type: mediaType })
  } catch (error) {
    throw new AppError('ONLINE_MAP_FAILED', { cause: error })
  }
}

function keep(address: string, tile: Blob): void {
  kept.delete(address)
  kept.set(address, tile)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}
