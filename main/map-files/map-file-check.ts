import { open, readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { MapFileKind } from '#shared/map/map-files'
import { AppError } from '../app-error.ts'
import type { MapThread } from '../map/map-thread.ts'

const headerBytes = 127
const tileKindAt = 99
// Vector, PNG, JPEG, WebP and AVIF tiles, by the numbers of PMTiles version 3.
const drawableTiles = new Set([1, 2, 3, 4, 5])

const mebibyte = 1024 * 1024
const largestGeoJson = 20 * mebibyte
const largestPmtiles = 64 * 1024 * mebibyte

/**
 * Looks into a file that the owner wants on the map. A PMTiles file is known by its first bytes and read
 * in parts later; a GeoJSON file is read whole, so that one may not be larger than 20 MB.
 *
 * @throws AppError MAP_FILE_REFUSED with the reason
 */
export async function checkMapFile(
  path: string,
  thread: MapThread,
): Promise<{ readonly kind: MapFileKind; readonly sizeBytes: number }> {
  const sizeBytes = await sizeOf(path)
  const header = await readHeader(path)
  if (header.toString('latin1', 0, 7) === 'PMTiles') {
    checkPmtilesHeader(header, sizeBytes)
    return { kind: 'pmtiles', sizeBytes }
  }
  if (extname(path).toLowerCase() === '.pmtiles')
    throw refusal('This is not a PMTiles file, whatever its name says.')
  if (sizeBytes > largestGeoJson)
    throw refusal('This file is larger than 20 MB, the most for a GeoJSON layer.')
  const problem = await thread.ask('checkGeoJson', await readFile(path))
  if (problem !== null) throw refusal(problem)
  return { kind: 'geojson', sizeBytes }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    throw new AppError('MAP_FILE_REFUSED', { message: 'This file cannot be read.', cause: error })
  }
}

async function readHeader(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** PMTiles specification, version 3: the version at byte 7, offset and length of the tiles at 56 and 64. */
function checkPmtilesHeader(header: Buffer, sizeBytes: number): void {
  if (header.length < headerBytes) throw refusal('This PMTiles file is cut short.')
  if (header[7] !== 3)
    throw refusal(
      'This PMTiles file is of another version than 3. Convert it with the pmtiles tool.',
    )
  if (!drawableTiles.has(header[tileKindAt] ?? 0))
    throw refusal('This PMTiles file holds tiles that cannot be drawn here.')
  if (sizeBytes > largestPmtiles) throw refusal('This PMTiles file is larger than 64 GB.')
  const end = Number(header.readBigUInt64LE(56)) + Number(header.readBigUInt64LE(64))
  if (end > sizeBytes) throw refusal('This PMTiles file is cut short.')
}

const refusal = (message: string) => new AppError('MAP_FILE_REFUSED', { message })
