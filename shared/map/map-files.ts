import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from '../errors.ts'

export const MapFileKind = z.enum(['pmtiles', 'geojson'])
export type MapFileKind = z.infer<typeof MapFileKind>

/** A file of the owner's that is drawn on the map: vector or picture tiles (PMTiles), or a GeoJSON layer. */
export const MapFile = z.object({
  id: z.string(),
  name: z.string(),
  kind: MapFileKind,
  sizeBytes: z.int(),
  /** It is not where it was, or cannot be read any more. */
  isMissing: z.boolean(),
})
export type MapFile = z.infer<typeof MapFile>

/** The most that one reading of a file hands over. */
export const largestRead = 4 * 1024 * 1024

const MapFileId = z.strictObject({ id: z.string().max(100) })

export const mapFiles = {
  list: oc.output(z.array(MapFile)),
  /** Asks for a file, checks it and remembers where it is; null when the dialog was cancelled. */
  choose: oc.errors({ MAP_FILE_REFUSED: errors.MAP_FILE_REFUSED }).output(MapFile.nullable()),
  /** Forgets the file; the file itself stays where it is. */
  remove: oc.input(MapFileId).output(z.array(MapFile)),
  /** Some bytes of a remembered file; fewer than asked for at its end. */
  read: oc
    .errors({ NOT_FOUND: errors.NOT_FOUND, MAP_FILE_REFUSED: errors.MAP_FILE_REFUSED })
    .input(MapFileId.extend({ offset: z.int().min(0), length: z.int().min(1).max(largestRead) }))
    .output(z.instanceof(Blob)),
}
