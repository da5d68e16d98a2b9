import { largestRead, type MapFile } from '#shared/map/map-files'
import { api } from '../../app/api.ts'

/** Reads a part of the owner's file through main, in pieces of the size that one reading may have. */
export async function readMapFile(
  id: string,
  offset: number,
  length: number,
): Promise<ArrayBuffer> {
  const pieces: Blob[] = []
  for (let from = offset; from < offset + length; from += largestRead) {
    const piece = await api.mapFiles.read({
      id,
      offset: from,
      length: Math.min(largestRead, offset + length - from),
    })
    pieces.push(piece)
    if (piece.size < largestRead) break
  }
  return new Blob(pieces).arrayBuffer()
}

/** A whole GeoJSON file; main has checked that it is one, and how large. */
export async function readGeoJson({ id, sizeBytes }: MapFile): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await readMapFile(id, 0, sizeBytes)))
}
