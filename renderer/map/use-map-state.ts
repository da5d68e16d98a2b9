import { useMemo, useState } from 'react'
import { boxAround, isInBox, type MapBox, type MapPoint } from '#shared/map/map-box'
import { isPlaced, type MapRow, metricOf } from './map-row.ts'
import { classesOf } from './map-classes.ts'
import type { MapChoices } from './use-map-choices.ts'

export type SeenPart = { readonly box: MapBox; readonly zoom: number }

/** What is being done on the map: the part in view, the box, the selected property, a pin in the hand. */
export function useMapState(rows: readonly MapRow[], { metric }: MapChoices) {
  const [seen, setSeen] = useState<SeenPart | null>(null)
  const [box, setBox] = useState<MapBox | null>(null)
  const [isDrawing, setIsDrawing] = useState(false)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [pin, setPin] = useState<{ readonly row: MapRow; readonly point: MapPoint } | null>(null)
  const [target, setTarget] = useState<{ readonly box: MapBox | null } | null>(null)

  const placed = useMemo(() => rows.filter(isPlaced), [rows])
  const unplaced = useMemo(() => rows.filter((row) => !isPlaced(row)), [rows])
  const classes = useMemo(
    () =>
      classesOf(
        placed.map((row) => metricOf(row, metric)),
        metric,
      ),
    [placed, metric],
  )
  const shownBox = box ?? seen?.box ?? null
  const shown = useMemo(
    () => (shownBox === null ? placed : placed.filter((row) => isInBox(row, shownBox))),
    [placed, shownBox],
  )
  return {
    seen,
    setSeen,
    box,
    setBox,
    isDrawing,
    setIsDrawing,
    selected: placed.find(({ id }) => id === selectedId) ?? null,
    select: setSelectedId,
    pin,
    setPin,
    target,
    moveTo: (to: MapBox | null) => setTarget({ box: to }),
    placed,
    unplaced,
    classes,
    shown,
    around: useMemo(() => boxAround(placed), [placed]),
  }
}
export type MapState = ReturnType<typeof useMapState>
