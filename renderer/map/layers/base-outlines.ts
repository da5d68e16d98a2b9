import type { GeoJsonObject } from 'geojson'
import type { GeoJSON, Map as LeafletMap, PathOptions } from 'leaflet'
import { cityZoom } from '../leaflet/create-map.ts'
import { L } from '../leaflet/leaflet.ts'
import type { MapColors } from '../leaflet/map-colors.ts'
import { loadCountyLines, loadLand, loadLandBeside, loadStateLines } from './outlines.ts'

type Part = {
  readonly load: () => Promise<GeoJsonObject>
  /** Shown from this zoom on, and below the other. */
  readonly from: number
  readonly below: number
  readonly style: (colors: MapColors) => PathOptions
}

const landStyle = ({ land, border }: MapColors): PathOptions => ({
  fillColor: land,
  fillOpacity: 1,
  color: border,
  weight: 0.8,
})

/** Lowest first. */
const parts: readonly Part[] = [
  { load: loadLand, from: 0, below: cityZoom, style: landStyle },
  { load: loadLandBeside, from: 0, below: 4, style: landStyle },
  {
    load: loadCountyLines,
    from: 7,
    below: cityZoom + 1,
    style: ({ faint }) => ({ fill: false, color: faint, weight: 0.8 }),
  },
  {
    load: loadStateLines,
    from: 4,
    below: cityZoom + 1,
    style: ({ line }) => ({ fill: false, color: line, weight: 1.1 }),
  },
]

/** Land, states and counties: each built once, when its zoom is first reached, then shown and hidden. */
export class BaseOutlines {
  private readonly map: LeafletMap
  private readonly renderer = L.canvas({ pane: 'basemap', padding: 0.4 })
  private readonly layers = new Map<Part, GeoJSON>()
  private readonly asked = new Set<Part>()
  private colors: MapColors
  private isGone = false

  constructor(map: LeafletMap, colors: MapColors) {
    this.map = map
    this.colors = colors
    map.on('zoomend', this.showAll)
    this.showAll()
  }

  paint(colors: MapColors): void {
    this.colors = colors
    for (const [part, layer] of this.layers) layer.setStyle(part.style(colors))
  }

  remove(): void {
    this.isGone = true
    this.map.off('zoomend', this.showAll)
    for (const layer of this.layers.values()) layer.remove()
  }

  private readonly showAll = (): void => {
    const zoom = this.map.getZoom()
    this.map.getContainer().dataset['city'] = String(zoom >= cityZoom)
    for (const part of parts) {
      const isShown = part.from <= zoom && zoom < part.below
      if (isShown) void this.build(part)
      const layer = this.layers.get(part)
      if (isShown) layer?.addTo(this.map)
      else layer?.remove()
    }
    // In their own order, whichever came first.
    for (const part of parts) this.layers.get(part)?.bringToFront()
  }

  private async build(part: Part): Promise<void> {
    if (this.asked.has(part)) return
    this.asked.add(part)
    const data = await part.load()
    if (this.isGone) return
    const drawing = { pane: 'basemap', renderer: this.renderer, interactive: false }
    const options = { ...drawing, smoothFactor: 1.4, style: () => part.style(this.colors) }
    this.layers.set(part, L.geoJSON(data, options))
    this.showAll()
  }
}
