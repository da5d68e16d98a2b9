import { t } from '../../app/messages/t.ts'
import { L } from './leaflet.ts'
import { panes } from './panes.ts'

/** Below this zoom outlines are drawn; from it on a city has a flat ground: the coast is kilometres off there. */
export const cityZoom = 10

/** An empty map with its panes, scale and attributions, to be moved somewhere by the caller. */
export function createMap(container: HTMLElement): L.Map {
  const map = L.map(container, {
    preferCanvas: true,
    zoomControl: false,
    attributionControl: false,
    boxZoom: false,
    worldCopyJump: true,
    minZoom: 2,
    maxZoom: 18,
    zoomAnimation: !prefersStillness(),
    fadeAnimation: !prefersStillness(),
    markerZoomAnimation: !prefersStillness(),
  })
  for (const [name, zIndex] of Object.entries(panes)) {
    const pane = map.createPane(name)
    pane.style.zIndex = String(zIndex)
    pane.style.pointerEvents = name === 'regions' || name === 'ownLayer' ? 'auto' : 'none'
  }
  L.control
    .zoom({
      position: 'topleft',
      zoomInTitle: t('map.zoomIn'),
      zoomOutTitle: t('map.zoomOut'),
    })
    .addTo(map)
  L.control.scale({ position: 'bottomleft', maxWidth: 90 }).addTo(map)
  const attribution = L.control.attribution({ position: 'bottomright', prefix: 'Leaflet' })
  attribution.addTo(map)
  for (const line of [t('map.fromGeoNames'), t('map.fromNaturalEarth'), t('map.fromCensus')])
    attribution.addAttribution(line)
  return map
}

const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches
