import type { GeoJsonObject } from 'geojson'
import type { GeoJSON } from 'leaflet'
import type { MapFile } from '#shared/map/map-files'
import { L } from '../leaflet/leaflet.ts'
import type { MapColors } from '../leaflet/map-colors.ts'
import { readGeoJson } from './map-file-bytes.ts'

/** A GeoJSON file as lines, areas and dots in one ink, so that it never passes for a class of the legend. */
export async function geoJsonLayer(file: MapFile, colors: MapColors): Promise<GeoJSON> {
  // Main has checked its shape.
  const data = (await readGeoJson(file)) as GeoJsonObject
  const renderer = L.canvas({ pane: 'ownLayer', padding: 0.4 })
  const style = { pane: 'ownLayer', renderer, color: colors.label, weight: 1.5, fillOpacity: 0.08 }
  return L.geoJSON(data, {
    ...style,
    interactive: false,
    style: () => style,
    pointToLayer: (_feature, place) => L.circleMarker(place, { ...style, radius: 4 }),
  })
}
