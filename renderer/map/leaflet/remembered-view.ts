import type { LatLng, Map as LeafletMap } from 'leaflet'
import type { MapBox } from '#shared/map/map-box'

type View = { readonly center: LatLng; readonly zoom: number }

/** Where the map of a portfolio was left, until the app ends. */
const views = new Map<string, View>()

export function rememberView(map: LeafletMap, portfolioId: string): void {
  views.set(portfolioId, { center: map.getCenter(), zoom: map.getZoom() })
}

export function showFirstView(map: LeafletMap, portfolioId: string, around: MapBox | null): void {
  const view = views.get(portfolioId)
  if (view) map.setView(view.center, view.zoom, { animate: false })
  else showBox(map, around, false)
}

/** Moves the map so that a box is seen whole; without one, to the world. */
export function showBox(map: LeafletMap, box: MapBox | null, animate = true): void {
  if (box === null) map.setView([25, 0], 2, { animate })
  else
    map.fitBounds(
      [
        [box.south, box.west],
        [box.north, box.east],
      ],
      { padding: [48, 48], maxZoom: 12, animate },
    )
}
