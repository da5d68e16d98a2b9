// The cluster plugin finds Leaflet under its global name, which Leaflet's own file sets: the order matters.
import * as L from 'leaflet'
import 'leaflet.markercluster'
import 'leaflet/dist/leaflet.css'
import 'leaflet.markercluster/dist/MarkerCluster.css'
import './leaflet.css'

export { L }
