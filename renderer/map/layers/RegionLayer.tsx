import type { Tooltip } from 'leaflet'
import { useEffect, useState } from 'react'
import { type MapClasses, classNumberOf } from '#shared/map/map-classes'
import type { MapMetric } from '#shared/map/map-metrics'
import { useFormat } from '../../ui/use-format.ts'
import { L } from '../leaflet/leaflet.ts'
import { type MapColors, useMapColors } from '../leaflet/map-colors.ts'
import { useMap } from '../leaflet/map-context.ts'
import { marksMoved } from '../leaflet/panes.ts'
import styles from '../map.module.css'
import { writeMetric } from '../metric-words.ts'
import { overlap } from '../places/spread-labels.ts'
import { middleOf } from './region-middle.ts'
import type { Region } from './use-regions.ts'

type Props = {
  readonly regions: readonly Region[]
  readonly metric: MapMetric
  readonly classes: MapClasses
}

/** The regions that hold properties, filled by the class of their figure and labelled with it. */
export function RegionLayer({ regions, metric, classes }: Props) {
  const map = useMap()
  const colors = useMapColors()
  const format = useFormat()
  const [renderer] = useState(() => L.canvas({ pane: 'regions', padding: 0.4 }))
  useEffect(() => {
    const drawing = { pane: 'regions', renderer }
    const layer = L.featureGroup()
    const labels: Tooltip[] = []
    for (const { area, name, value } of highestFirst(regions)) {
      const shape = L.geoJSON(area, {
        ...drawing,
        style: () => ({
          fillColor: fillOf(colors, classNumberOf(classes, value)),
          fillOpacity: 0.82,
          color: colors.border,
          weight: 1.2,
        }),
      })
      shape.addTo(layer)
      labels.push(labelAt(middleOf(area), name, writeMetric(value, metric, format)))
    }
    for (const label of labels) label.addTo(layer)
    const thin = () => {
      thinLabels(labels)
      map.fire(marksMoved)
    }
    layer.addTo(map)
    thin()
    map.on('zoomend', thin)
    return () => {
      map.off('zoomend', thin)
      layer.remove()
    }
  }, [map, renderer, regions, metric, classes, colors, format])
  return null
}

const fills = ['none', '1', '2', '3', '4', '5'] as const

const fillOf = (colors: MapColors, classNumber: number | null): string =>
  colors[fills[classNumber ?? 0] ?? 'none']

const highestFirst = (regions: readonly Region[]) =>
  regions.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))

/** Hides the labels that would cover one of a higher figure; the list beside the map has them all. */
function thinLabels(labels: readonly Tooltip[]): void {
  const shown: DOMRect[] = []
  for (const element of labels.flatMap((label) => label.getElement() ?? [])) {
    const room = element.getBoundingClientRect()
    const isCovered = shown.some((other) => overlap(room, other))
    element.style.visibility = isCovered ? 'hidden' : 'visible'
    if (!isCovered) shown.push(room)
  }
}

function labelAt(place: [number, number], name: string, figure: string): Tooltip {
  const label = document.createElement('div')
  const strong = document.createElement('strong')
  strong.textContent = figure
  label.append(name, document.createElement('br'), strong)
  return L.tooltip(place, {
    permanent: true,
    direction: 'center',
    className: styles['regionLabel'] ?? '',
    content: label,
  })
}
