import type { LeafletMouseEvent, Marker } from 'leaflet'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { MapPoint } from '#shared/map/map-box'
import { L } from '../leaflet/leaflet.ts'
import { useMap } from '../leaflet/map-context.ts'
import { pinIcon } from './map-icons.ts'

type Props = {
  readonly words: string
  readonly point: MapPoint
  readonly onMove: (point: MapPoint) => void
}

/** A pin that is put where the map is clicked, or dragged there. */
export function PinTool({ words, point, onMove }: Props) {
  const map = useMap()
  const move = useEffectEvent(onMove)
  const pin = useRef<Marker>(null)
  const start = useEffectEvent(() =>
    L.marker([point.latitude, point.longitude], {
      icon: pinIcon(words),
      draggable: true,
      autoPan: true,
      zIndexOffset: 5000,
    }),
  )

  useEffect(() => {
    const marker = start().addTo(map)
    pin.current = marker
    marker.on('dragend', () => move(toPoint(marker.getLatLng())))
    const put = (event: LeafletMouseEvent) => move(toPoint(event.latlng))
    map.on('click', put)
    map.getContainer().dataset['tool'] = 'true'
    return () => {
      map.off('click', put)
      delete map.getContainer().dataset['tool']
      marker.remove()
    }
  }, [map])

  useEffect(() => {
    pin.current?.setLatLng([point.latitude, point.longitude])
  }, [point])
  return null
}

/** Five digits are about a metre; a longitude beyond 180° is brought back. */
const toPoint = (place: { wrap: () => { lat: number; lng: number } }): MapPoint => {
  const { lat, lng } = place.wrap()
  return { latitude: Number(lat.toFixed(5)), longitude: Number(lng.toFixed(5)) }
}
