import type { Marker, MarkerCluster, MarkerClusterGroup } from 'leaflet'
import { useEffect, useEffectEvent, useRef } from 'react'
import { type MapClasses, classNumberOf } from '#shared/map/map-classes'
import { type Combining, combineMetric, type MapMetric } from '#shared/map/map-metrics'
import { t } from '../../app/messages/t.ts'
import type { Formatters } from '../../ui/use-format.ts'
import { useFormat } from '../../ui/use-format.ts'
import { L } from '../leaflet/leaflet.ts'
import { useMap } from '../leaflet/map-context.ts'
import { marksMoved } from '../leaflet/panes.ts'
import { metricOf, type PlacedRow } from '../map-row.ts'
import styles from '../map.module.css'
import { metricName, writeMetric } from '../metric-words.ts'
import { clusterIcon, markerIcon } from './map-icons.ts'

type Props = {
  readonly rows: readonly PlacedRow[]
  readonly metric: MapMetric
  readonly combining: Combining
  readonly classes: MapClasses
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
}

type Look = {
  readonly metric: MapMetric
  readonly combining: Combining
  readonly classes: MapClasses
  readonly format: Formatters
}

/** The properties as numbered marks, near ones gathered to a count with their figure. */
export function MarkerLayer({ rows, metric, combining, classes, selectedId, onSelect }: Props) {
  const map = useMap()
  const format = useFormat()
  const select = useEffectEvent(onSelect)
  const showIfSelected = useEffectEvent((marker: Marker, id: string) =>
    showSelection(marker, id === selectedId),
  )
  const markers = useRef<ReadonlyMap<string, Marker>>(new Map())

  useEffect(() => {
    const look = { metric, combining, classes, format }
    const rowByMarker = new Map<Marker, PlacedRow>()
    const group = clusterGroup((cluster) => iconOfCluster(cluster, rowByMarker, look))
    for (const row of rows) {
      const marker = L.marker([row.latitude, row.longitude], { icon: iconOfRow(row, look) })
      marker.on('add', () => showIfSelected(marker, row.id))
      marker.on('click keypress', (event) => isChoice(event) && select(row.id))
      rowByMarker.set(marker, row)
    }
    group.addLayers([...rowByMarker.keys()])
    group.addTo(map)
    group.on('animationend', () => map.fire(marksMoved))
    map.fire(marksMoved)
    markers.current = new Map([...rowByMarker].map(([marker, { id }]) => [id, marker]))
    return () => void group.remove()
  }, [map, rows, metric, combining, classes, format])

  useEffect(() => {
    for (const [id, marker] of markers.current) showSelection(marker, id === selectedId)
  }, [selectedId])
  return null
}

const clusterGroup = (
  iconCreateFunction: (cluster: MarkerCluster) => ReturnType<typeof clusterIcon>,
): MarkerClusterGroup =>
  L.markerClusterGroup({
    iconCreateFunction,
    maxClusterRadius: 70,
    showCoverageOnHover: false,
    spiderLegPolylineOptions: { weight: 1, color: '#7d7566', opacity: 0.7 },
  })

function iconOfRow(row: PlacedRow, { metric, classes, format }: Look) {
  const value = metricOf(row, metric)
  const classNumber = classNumberOf(classes, value)
  const words = t(classNumber === null ? 'map.markerWithout' : 'map.marker', {
    name: row.name,
    metric: metricName(metric),
    figure: writeMetric(value, metric, format),
    class: classNumber ?? '',
  })
  const look = { classNumber, isApproximate: row.centreOf !== null }
  return markerIcon(look, look.isApproximate ? `${words} (${t('map.approximate')})` : words)
}

function iconOfCluster(
  cluster: MarkerCluster,
  rowByMarker: ReadonlyMap<Marker, PlacedRow>,
  { metric, combining, format }: Look,
) {
  const figures = cluster
    .getAllChildMarkers()
    .flatMap((marker) => rowByMarker.get(marker)?.figures ?? [])
  const figure = writeMetric(combineMetric(figures, metric, combining), metric, format)
  const shown = format.number(cluster.getChildCount())
  const words = t('map.cluster', { shown, metric: metricName(metric), figure })
  return clusterIcon(shown, figure, words)
}

const showSelection = (marker: Marker, isSelected: boolean) =>
  marker.getElement()?.classList.toggle(styles['selected'] ?? 'selected', isSelected)

/** A click, or the key that means one. */
function isChoice(event: { readonly type: string; readonly originalEvent?: Event }): boolean {
  if (event.type === 'click') return true
  const { originalEvent } = event
  return originalEvent instanceof KeyboardEvent && [' ', 'Enter'].includes(originalEvent.key)
}
