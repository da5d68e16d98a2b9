import { useEffect } from 'react'
import { cityZoom } from '../leaflet/create-map.ts'
import { type MapColors, useMapColors } from '../leaflet/map-colors.ts'
import { useMap } from '../leaflet/map-context.ts'
import { CanvasLayer, type Ground } from './canvas-layer.ts'
import { gridOf } from './graticule.ts'

/** Lines of latitude and longitude on the flat ground of a city, where no coast tells where one is. */
export function GraticuleLayer() {
  const map = useMap()
  const colors = useMapColors()
  useEffect(() => {
    const layer = new CanvasLayer('graticule', (ground) => {
      if (ground.zoom >= cityZoom) paintGrid(ground.begin(), ground, colors)
      else ground.clear()
    })
    layer.addTo(map)
    return () => void layer.remove()
  }, [map, colors])
  return null
}

function paintGrid(
  context: CanvasRenderingContext2D,
  { box, size, toPixels }: Ground,
  colors: MapColors,
): void {
  const { step, parallels, meridians } = gridOf(box)
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 0.001))
  context.strokeStyle = colors.faint
  context.fillStyle = colors.border
  context.font = "10.5px 'Inter Variable', sans-serif"
  context.beginPath()
  for (const latitude of parallels) {
    const { y } = toPixels(latitude, box.west)
    context.moveTo(0, Math.round(y) + 0.5)
    context.lineTo(size.x, Math.round(y) + 0.5)
  }
  for (const longitude of meridians) {
    const { x } = toPixels(box.north, longitude)
    context.moveTo(Math.round(x) + 0.5, 0)
    context.lineTo(Math.round(x) + 0.5, size.y)
  }
  context.stroke()
  // Written where two lines cross, so that some are always in view.
  for (const latitude of parallels.filter((_line, n) => n % 2 === 0))
    for (const longitude of meridians.filter((_line, n) => n % 2 === 0)) {
      const { x, y } = toPixels(latitude, longitude)
      context.fillText(degreesText(latitude, longitude, digits), x + 4, y - 4)
    }
}

function degreesText(latitude: number, longitude: number, digits: number): string {
  const write = (degrees: number, letters: string) =>
    `${Math.abs(degrees).toFixed(digits)}° ${letters[degrees < 0 ? 1 : 0] ?? ''}`
  return `${write(latitude, 'NS')}  ${write(longitude, 'EW')}`
}
