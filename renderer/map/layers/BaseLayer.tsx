import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useMapColors } from '../leaflet/map-colors.ts'
import { useMap } from '../leaflet/map-context.ts'
import { BaseOutlines } from './base-outlines.ts'

/** The ground of the map: outlines of the bundle, in the colours of the scheme. */
export function BaseLayer() {
  const map = useMap()
  const colors = useMapColors()
  const outlines = useRef<BaseOutlines>(null)
  const start = useEffectEvent((on: LeafletMap) => new BaseOutlines(on, colors))
  useEffect(() => {
    const made = start(map)
    outlines.current = made
    return () => made.remove()
  }, [map])
  useEffect(() => outlines.current?.paint(colors), [colors])
  return null
}
