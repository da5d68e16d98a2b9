import type { Map as LeafletMap } from 'leaflet'
import { createContext, use } from 'react'
import { bug } from '#shared/bug'

export const MapContext = createContext<LeafletMap | null>(null)

/** The map that a layer is drawn on. */
export const useMap = (): LeafletMap =>
  use(MapContext) ?? bug('a layer of the map is shown outside the map')
