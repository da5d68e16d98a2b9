import type { GridLayer } from 'leaflet'
import { leafletRasterLayer, PMTiles, type Source, TileType } from 'pmtiles'
import { leafletLayer, LineSymbolizer, PolygonSymbolizer } from 'protomaps-leaflet'
import type { MapFile } from '#shared/map/map-files'
import type { MapColors } from '../leaflet/map-colors.ts'
import { readMapFile } from './map-file-bytes.ts'

/** The tiles of a PMTiles file as a layer: streets and buildings of vector tiles, or pictures. */
export async function pmtilesLayer(
  file: MapFile,
  scheme: 'light' | 'dark',
  colors: MapColors,
): Promise<GridLayer> {
  const tiles = new PMTiles(sourceOf(file))
  const { tileType, maxZoom, minLat, minLon, maxLat, maxLon } = await tiles.getHeader()
  const metadata = await tiles.getMetadata()
  const bounds: [[number, number], [number, number]] = [
    [minLat, minLon],
    [maxLat, maxLon],
  ]
  const common = { pane: 'street', bounds, attribution: attributionOf(metadata) }
  if (tileType !== TileType.Mvt) return leafletRasterLayer(tiles, common) as GridLayer
  const layer = leafletLayer({
    ...common,
    // Its own older PMTiles is named by the type; it calls nothing that this one lacks.
    url: tiles as never,
    maxDataZoom: maxZoom,
    flavor: scheme,
  })
  layer.paintRules = [...layer.paintRules, ...otherRules(metadata, colors)]
  // Where the file has nothing, the map below stays in view.
  delete layer.backgroundColor
  // Declared without its base, which it finds under Leaflet's global name.
  return layer as unknown as GridLayer
}

const sourceOf = ({ id }: MapFile): Source => ({
  getKey: () => id,
  getBytes: async (offset, length) => ({ data: await readMapFile(id, offset, length) }),
})

/** Layers that the style knows; a file made by other tools has others, drawn plainly. */
const known = new Set([
  'earth',
  'landcover',
  'landuse',
  'water',
  'roads',
  'buildings',
  'boundaries',
  'places',
  'pois',
  'physical_point',
  'physical_line',
])

function otherRules(metadata: unknown, colors: MapColors) {
  return layerNames(metadata)
    .filter((name) => !known.has(name))
    .flatMap((dataLayer) => [
      {
        dataLayer,
        symbolizer: new PolygonSymbolizer({ fill: colors.faint, opacity: 0.5 }),
        filter: (_zoom: number, feature: { geomType: number }) => feature.geomType === 3,
      },
      {
        dataLayer,
        symbolizer: new LineSymbolizer({ color: colors.border, width: 1.2 }),
        filter: (_zoom: number, feature: { geomType: number }) => feature.geomType === 2,
      },
    ])
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function layerNames(metadata: unknown): string[] {
  const layers = isRecord(metadata) ? metadata['vector_layers'] : null
  return Array.isArray(layers)
    ? layers.flatMap((layer: unknown) => (isRecord(layer) ? [String(layer['id'])] : []))
    : []
}

/** The file's own attribution as plain text, without whatever markup it carries. */
function attributionOf(metadata: unknown): string {
  const text = isRecord(metadata) ? String(metadata['attribution'] ?? '') : ''
  const plain = new DOMParser().parseFromString(text, 'text/html').body.textContent
  const escaped = document.createElement('span')
  escaped.textContent = plain
  return escaped.innerHTML
}
