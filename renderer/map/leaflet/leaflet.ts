// The cluster plugin finds Leaflet under its global name, which Leaflet's own file sets: the order matters.
import 'leaflet'
import 'leaflet.markercluster'
import 'leaflet/dist/leaflet.css'
import 'leaflet.markercluster/dist/MarkerCluster.css'
import './leaflet.css'
import type * as Leaflet from 'leaflet'

/** Leaflet with its plugin, which an imported copy of its names would lack. */
export const { L } = globalThis as unknown as { readonly L: typeof Leaflet }
