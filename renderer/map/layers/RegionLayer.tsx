import { useEffect, useState } from 'react'
import { type MapClasses, classNumberOf } from '#shared/map-classes'
import type { MapMetric } from '#shared/map-metrics'
import { useFormat } from '../../ui/use-format.ts'
import { L } from '../leaflet/leaflet.ts'
import { type MapColors, useMapColors } from '../leaflet/map-colors.ts'
import { useMap } from '../leaflet/map-context.ts'
import { marksMoved } from '../leaflet/panes.ts'
import styles from '../map.module.css'
import { writeMetric } from '../metric-words.ts'
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
    for (const { area, name, value } of regions) {
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
      L.tooltip({ permanent: true, direction: 'center', className: styles['regionLabel'] ?? '' })
        .setLatLng(middleOf(area))
        .setContent(labelOf(name, writeMetric(value, metric, format)))
        .addTo(layer)
    }
    layer.addTo(map)
    map.fire(marksMoved)
    return () => void layer.remove()
  }, [map, renderer, regions, metric, classes, colors, format])
  return null
}

const fills = ['none', '1', '2', '3', '4', '5'] as const

const fillOf = (colors: MapColors, classNumber: number | null): string =>
  colors[fills[classNumber ?? 0] ?? 'none']

function labelOf(name: string, figure: string): HTMLElement {
  const label = document.createElement('div')
  const strong = document.createElement('strong')
  strong.textContent = figure
  label.append(name, document.createElement('br'), strong)
  return label
}
