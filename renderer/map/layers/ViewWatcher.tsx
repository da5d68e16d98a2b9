import { useEffect, useEffectEvent } from 'react'
import type { MapBox } from '#shared/map/map-box'
import { useMap } from '../leaflet/map-context.ts'
import { showBox } from '../leaflet/remembered-view.ts'
import type { SeenPart } from '../use-map-state.ts'
import { toBox } from './BoxTool.tsx'

type Props = {
  /** Where the map is to go; a new object goes there again. */
  readonly target: { readonly box: MapBox | null } | null
  readonly onSeen: (seen: SeenPart) => void
}

/** Tells which part of the map is seen, and moves the map to where a list points. */
export function ViewWatcher({ target, onSeen }: Props) {
  const map = useMap()
  const tell = useEffectEvent(onSeen)
  useEffect(() => {
    const look = () => tell({ box: toBox(map.getBounds()), zoom: map.getZoom() })
    look()
    map.on('moveend', look)
    return () => void map.off('moveend', look)
  }, [map])
  useEffect(() => {
    if (target !== null) showBox(map, target.box)
  }, [map, target])
  return null
}
