import './map-tokens.css'
import type { Map as LeafletMap } from 'leaflet'
import { type ReactNode, useCallback, useState } from 'react'
import type { MapBox } from '#shared/map-box'
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
  /** The layers, and what lies over the map. */
  readonly children: ReactNode
}

/** The Leaflet map: made once, and thrown away with the page. */
export function MapCanvas({ portfolioId, around, children }: Props) {
  const [map, setMap] = useState<LeafletMap | null>(null)
  const open = useCallback(
    (container: HTMLElement | null) => {
      if (container === null) return undefined
      const made = createMap(container)
      showFirstView(made, portfolioId, around)
      const resize = new ResizeObserver(() => made.invalidateSize({ animate: false }))
      resize.observe(container)
      setMap(made)
      return () => {
        resize.disconnect()
        rememberView(made, portfolioId)
        setMap(null)
        made.remove()
      }
    },
    [portfolioId, around],
  )
  return (
    <div className={`${styles['canvas']} fh-map`}>
      <div
        ref={open}
        className={styles['leaflet']}
        role="application"
        aria-label={t('map.canvas')}
        data-testid="map-canvas"
      />
      {map !== null && <MapContext value={map}>{children}</MapContext>}
    </div>
  )
}
