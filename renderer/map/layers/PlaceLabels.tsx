import { useEffect } from 'react'
import { turnEastOf } from '#shared/map/map-box'
import { cityZoom } from '../leaflet/create-map.ts'
import { type MapColors, useMapColors } from '../leaflet/map-colors.ts'
import { useMap } from '../leaflet/map-context.ts'
import { marksMoved } from '../leaflet/panes.ts'
import { startCities } from '../places/city-client.ts'
import type { City } from '../places/city-reader.ts'
import { type Label, type Rectangle, spreadLabels } from '../places/spread-labels.ts'
import { CanvasLayer, type Ground } from './canvas-layer.ts'

/** The smallest town that is named at each zoom; from the last one on, all are. */
const leastByZoom = [
  5_000_000, 5_000_000, 5_000_000, 2_000_000, 900_000, 400_000, 150_000, 60_000, 25_000, 8000, 2000,
]
const leastLarge = 60_000
const mostLabels = 90

/** Dots and names of towns, thinned by population so that none covers another. */
export function PlaceLabels() {
  const map = useMap()
  const colors = useMapColors()
  useEffect(() => {
    const towns = startCities()
    const layer = new CanvasLayer('labels', (ground) => void paintTowns(ground))
    const paintTowns = async (ground: Ground) => {
      const found = await towns.ask({
        box: ground.box,
        leastPopulation: leastByZoom[ground.zoom] ?? 0,
        withQuarters: ground.zoom >= cityZoom + 1,
        limit: 400,
      })
      if (found !== null) paintLabels(ground, found, colors, map.getContainer())
    }
    const repaint = () => layer.repaint()
    layer.addTo(map)
    map.on(marksMoved, repaint)
    return () => {
      map.off(marksMoved, repaint)
      layer.remove()
      towns.end()
    }
  }, [map, colors])
  return null
}

type TownLabel = Label & { readonly isLarge: boolean }

function paintLabels(
  ground: Ground,
  towns: readonly City[],
  colors: MapColors,
  container: HTMLElement,
): void {
  const context = ground.begin()
  const labels = spreadLabels(
    towns.map((town) => labelOf(context, ground, town)),
    mostLabels,
    marksOn(container, context.canvas),
  )
  context.lineJoin = 'round'
  context.textBaseline = 'middle'
  for (const label of labels) paintLabel(context, label, colors)
}

/** Where markers and labels of regions lie on the canvas, so that no name disappears behind one. */
function marksOn(container: HTMLElement, canvas: HTMLCanvasElement): Rectangle[] {
  const origin = canvas.getBoundingClientRect()
  const marks = container.querySelectorAll(
    '.leaflet-marker-icon > *, .leaflet-tooltip:not([style*="hidden"])',
  )
  return [...marks].map((mark) => {
    const { left, top, right, bottom } = mark.getBoundingClientRect()
    return {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }
  })
}

function labelOf(
  context: CanvasRenderingContext2D,
  { zoom, box, toPixels }: Ground,
  town: City,
): TownLabel {
  const isLarge = town.population >= Math.max(leastLarge, 10 * (leastByZoom[zoom] ?? 0))
  context.font = fontOf(isLarge)
  const { x, y } = toPixels(town.latitude, turnEastOf(town.longitude, box.west))
  const { width } = context.measureText(town.name)
  return { text: town.name, x, y, width, height: 13, hasDot: true, isLarge }
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { text, x, y, isLarge }: TownLabel,
  colors: MapColors,
): void {
  context.beginPath()
  context.arc(x, y, isLarge ? 2.6 : 2, 0, 2 * Math.PI)
  context.fillStyle = colors['label-soft']
  context.fill()
  context.font = fontOf(isLarge)
  context.strokeStyle = colors.halo
  context.lineWidth = 3
  context.strokeText(text, x + 6, y)
  context.fillStyle = isLarge ? colors.label : colors['label-soft']
  context.fillText(text, x + 6, y)
}

const fontOf = (isLarge: boolean) =>
  `${isLarge ? 560 : 450} ${isLarge ? 12.5 : 11.5}px 'Inter Variable', sans-serif`
