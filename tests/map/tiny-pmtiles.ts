/**
 * A whole PMTiles file (version 3) of one vector tile, written byte by byte after the specification: the
 * world at zoom 0 with one layer, `roads`, holding one line from the middle of the tile to its corner.
 */
export function tinyPmtiles(): Uint8Array {
  const tile = vectorTile()
  // One entry: tile id 0, run of 1, its length, its offset + 1.
  const directory = [1, 0, 1, ...varint(tile.length), 1]
  const metadata = [...new TextEncoder().encode('{"vector_layers":[{"id":"roads","fields":{}}]}')]
  const rootAt = headerLength
  const metadataAt = rootAt + directory.length
  const tileAt = metadataAt + metadata.length
  const bytes = new Uint8Array([
    ...Array.from({ length: headerLength }, () => 0),
    ...directory,
    ...metadata,
    ...tile,
  ])
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('PMTiles'), 0)
  bytes[7] = 3
  const places = [
    rootAt,
    directory.length,
    metadataAt,
    metadata.length,
    tileAt,
    0,
    tileAt,
    tile.length,
  ]
  places.forEach((place, index) => view.setBigUint64(8 + index * 8, BigInt(place), true))
  for (const at of [72, 80, 88]) view.setBigUint64(at, 1n, true)
  // Clustered; no compression of directories and tiles; vector tiles; zoom 0 to 0.
  bytes.set([1, 1, 1, 1, 0, 0], 96)
  // The world in ten-millionths of a degree.
  const corners = [-180, -85, 180, 85]
  corners.forEach((degrees, index) => view.setInt32(102 + index * 4, degrees * 1e7, true))
  return bytes
}

const headerLength = 127

/** Mapbox Vector Tile 2.1: layers (3) with version (15), name (1), features (2) and extent (5). */
function vectorTile(): number[] {
  // MoveTo (2048, 2048), LineTo (+2047, −2047); coordinates are zigzag-coded.
  const geometry = [9, ...varint(4096), ...varint(4096), 10, ...varint(4094), ...varint(4093)]
  const feature = [0x18, 2, ...field(0x22, geometry)]
  const layer = [
    ...field(0x0a, [...new TextEncoder().encode('roads')]),
    ...field(0x12, feature),
    0x28,
    ...varint(4096),
    0x78,
    2,
  ]
  return field(0x1a, layer)
}

const field = (tag: number, bytes: readonly number[]) => [tag, ...varint(bytes.length), ...bytes]

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
}
