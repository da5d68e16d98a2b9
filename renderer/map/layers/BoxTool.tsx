import type { LatLng, LeafletMouseEvent, Rectangle } from 'leaflet'
import { useEffect, useEffectEvent } from 'react'
import type { MapBox } from '#shared/map/map-box'
import { L } from '../leaflet/leaflet.ts'
import { type MapColors, useMapColors } from '../leaflet/map-colors.ts'
import { useMap } from '../leaflet/map-context.ts'

type Props = {
  readonly box: MapBox | null
  readonly isDrawing: boolean
  readonly onBox: (box: MapBox) => void
  readonly onCancel: () => void
}

/** Shows the box of the filter, and draws a new one with the mouse. */
export function BoxTool({ box, isDrawing, onBox, onCancel }: Props) {
  const map = useMap()
  const colors = useMapColors()
  const finish = useEffectEvent(onBox)
  const giveUp = useEffectEvent(onCancel)

  useEffect(() => {
    if (box === null) return undefined
    const corners = L.latLngBounds([box.south, box.west], [box.north, box.east])
    const shown = rectangleOf(corners, colors).addTo(map)
    return () => void shown.remove()
  }, [map, box, colors])

  useEffect(() => {
    if (!isDrawing) return undefined
    const container = map.getContainer()
    let start: LatLng | null = null
    let drawn: Rectangle | null = null
    const begin = (event: LeafletMouseEvent) => {
      start = event.latlng
      drawn = rectangleOf(L.latLngBounds(start, start), colors).addTo(map)
    }
    const draw = (event: LeafletMouseEvent) =>
      start !== null && drawn?.setBounds(L.latLngBounds(start, event.latlng))
    const end = () => {
      const bounds = drawn?.getBounds()
      if (bounds && bounds.getNorth() > bounds.getSouth()) finish(toBox(bounds))
    }
    const cancel = (event: KeyboardEvent) => event.key === 'Escape' && giveUp()
    container.dataset['tool'] = 'true'
    map.dragging.disable()
    map.on('mousedown', begin).on('mousemove', draw)
    // The button may be let go outside the map.
    window.addEventListener('mouseup', end)
    window.addEventListener('keydown', cancel)
    return () => {
      delete container.dataset['tool']
      map.dragging.enable()
      map.off('mousedown', begin).off('mousemove', draw)
      window.removeEventListener('mouseup', end)
      window.removeEventListener('keydown', cancel)
      drawn?.remove()
    }
  }, [map, isDrawing, colors])
  return null
}

export const toBox = (bounds: L.LatLngBounds): MapBox => ({
  south: bounds.getSouth(),
  west: bounds.getWest(),
  north: bounds.getNorth(),
  east: bounds.getEast(),
})

const rectangleOf = (bounds: L.LatLngBounds, colors: MapColors): Rectangle =>
  L.rectangle(bounds, {
    interactive: false,
    color: colors.label,
    weight: 1.5,
    dashArray: '5 4',
    fillColor: colors.label,
    fillOpacity: 0.06,
  })
