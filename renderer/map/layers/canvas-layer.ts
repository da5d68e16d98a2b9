import type { LatLng, LeafletEvent, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet'
import { bug } from '#shared/bug'
import type { MapBox } from '#shared/map/map-box'
import { L } from '../leaflet/leaflet.ts'
import type { PaneName } from '../leaflet/panes.ts'

/** What a painter of the map's ground is given: the part of the map to paint, and where degrees lie on it. */
export type Ground = {
  /** Clears the canvas, puts it in place and hands it over; until then the last painting stays. */
  readonly begin: () => CanvasRenderingContext2D
  /** Leaves the canvas with nothing on it and without a size, so that it costs nothing. */
  readonly clear: () => void
  readonly zoom: number
  readonly box: MapBox
  readonly size: Point
  readonly toPixels: (latitude: number, longitude: number) => Point
}

/** Some of the map beyond its edges is painted too, so that it is there while the map is dragged. */
const margin = 0.3

/**
 * A canvas over the map that is painted anew when the map has come to rest, and moves along with it in
 * between.
 */
export class CanvasLayer extends L.Layer {
  private shown: { readonly map: LeafletMap; readonly canvas: HTMLCanvasElement } | null = null
  private readonly paint: (ground: Ground) => void
  private readonly paneName: PaneName
  private origin: LatLng | null = null
  private zoom = 0

  constructor(paneName: PaneName, paint: (ground: Ground) => void) {
    super()
    this.paneName = paneName
    this.paint = paint
  }

  override onAdd(map: LeafletMap): this {
    const canvas = document.createElement('canvas')
    canvas.className = 'leaflet-zoom-animated'
    map.getPane(this.paneName)?.append(canvas)
    this.shown = { map, canvas }
    this.repaint()
    return this
  }

  override onRemove(): this {
    this.shown?.canvas.remove()
    this.shown = null
    return this
  }

  override getEvents() {
    return {
      moveend: () => this.repaint(),
      // Leaflet names this event's own type only where it is listened to by name.
      zoomanim: (event: LeafletEvent) => this.follow(event as ZoomAnimEvent),
    }
  }

  /** Paints for where the map is now. */
  repaint(): void {
    if (this.shown === null) return
    const { map, canvas } = this.shown
    const edge = map.getSize().multiplyBy(margin).round()
    const size = map.getSize().add(edge.multiplyBy(2))
    const corner = map.containerPointToLayerPoint(edge.multiplyBy(-1))
    const origin = map.layerPointToLatLng(corner)
    const zoom = map.getZoom()
    const begin = () => {
      this.origin = origin
      this.zoom = zoom
      L.DomUtil.setTransform(canvas, corner, 1)
      return prepare(canvas, size)
    }
    const clear = () => {
      canvas.width = 0
      canvas.height = 0
    }
    const toPixels = (latitude: number, longitude: number) =>
      map.latLngToLayerPoint([latitude, longitude]).subtract(corner)
    const opposite = map.layerPointToLatLng(corner.add(size))
    const box = {
      south: opposite.lat,
      west: origin.lng,
      north: origin.lat,
      east: opposite.lng,
    }
    this.paint({ begin, clear, zoom, box, size, toPixels })
  }

  /** Grows or shrinks with the map until it is painted for the new zoom. */
  private follow({ center, zoom }: ZoomAnimEvent): void {
    if (this.shown === null || this.origin === null) return
    const { map, canvas } = this.shown
    const scale = map.getZoomScale(zoom, this.zoom)
    const offset = map
      .project(this.origin, zoom)
      .subtract(map.project(center, zoom).subtract(map.getSize().divideBy(2)))
      .subtract(L.DomUtil.getPosition(map.getPane('mapPane') ?? canvas))
    L.DomUtil.setTransform(canvas, offset, scale)
  }
}

function prepare(canvas: HTMLCanvasElement, size: Point): CanvasRenderingContext2D {
  const density = window.devicePixelRatio
  canvas.width = Math.round(size.x * density)
  canvas.height = Math.round(size.y * density)
  canvas.style.width = `${size.x}px`
  canvas.style.height = `${size.y}px`
  const context = canvas.getContext('2d') ?? bug('a canvas has no 2d context')
  context.scale(density, density)
  return context
}
