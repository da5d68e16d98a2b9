import type { Map as LeafletMap } from 'leaflet'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { MapBox } from '#shared/map/map-box'
import { t } from '../../app/messages/t.ts'
import styles from '../map.module.css'
import { createMap } from './create-map.ts'
import { MapContext } from './map-context.ts'
import { rememberView, showFirstView } from './remembered-view.ts'

type Props = {
  /** Whose view is remembered while the app runs. */
  readonly portfolioId: string
  /** What is shown first, the same for as long as the map is open; null shows the world. */
  readonly around: MapBox | null
  /** What it is a map of, read out; of the properties when left out. */
  readonly label?: string
  /** The layers, and what lies over the map. */
  readonly children: ReactNode
}

/** The Leaflet map: made once, and thrown away with the page. */
export function MapCanvas({ portfolioId, around, label, children }: Props) {
  const [map, setMap] = useState<LeafletMap | null>(null)
  const open = useCallback(
    (container: HTMLElement | null) => {
      if (container === null) return undefined
      const made = createMap(container)
      showFirstView(made, portfolioId, around)
      const resize = new ResizeObserver(() => made.invalidateSize({ animate: false }))
      resize.observe(container)
      setMap(made)
      return () => resize.disconnect()
    },
    [portfolioId, around],
  )
  return (
    <div className={styles['canvas']}>
      <div
        ref={open}
        className={styles['leaflet']}
        role="application"
        aria-label={label ?? t('map.canvas')}
        data-testid="map-canvas"
      />
      {map !== null && (
        <MapContext value={map}>
          {children}
          <MapEnd map={map} portfolioId={portfolioId} />
        </MapContext>
      )}
    </div>
  )
}

/** A zoom that has begun is looked after 250 ms later, whether or not the map was removed; it outlives that. */
const longestAnimationMs = 500

/** Removes the map when no zoom has begun for a while: on a busy machine one may begin after its page has gone. */
function removeAtRest(map: LeafletMap): void {
  let end: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(end)
    end = setTimeout(() => void map.remove(), longestAnimationMs)
  }
  map.on('zoomanim', wait)
  wait()
}

type EndProps = { readonly map: LeafletMap; readonly portfolioId: string }

/** Ends the map after the layers before it have gone: Leaflet cannot remove one from a map that is no more. */
function MapEnd({ map, portfolioId }: EndProps) {
  useEffect(
    () => () => {
      rememberView(map, portfolioId)
      removeAtRest(map)
    },
    [map, portfolioId],
  )
  return null
}
