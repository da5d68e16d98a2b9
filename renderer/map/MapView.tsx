import './leaflet/map-tokens.css'
import { useMemo, useState } from 'react'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MapCanvas } from './leaflet/MapCanvas.tsx'
import { MapLayers } from './MapLayers.tsx'
import type { MapRow } from './map-row.ts'
import { MapOverlay } from './MapOverlay.tsx'
import { MapTable } from './MapTable.tsx'
import { MapToolbar } from './MapToolbar.tsx'
import styles from './map.module.css'
import { MapPanel } from './panel/MapPanel.tsx'
import { useRegions } from './layers/use-regions.ts'
import { classesOf } from './map-classes.ts'
import { useMapChoices } from './use-map-choices.ts'
import { useMapState } from './use-map-state.ts'

type Props = { readonly rows: readonly MapRow[] }

const firstZoom = 4
const noRows: readonly MapRow[] = []

/** The map with its legend, totals and lists beside it and the table of what is in view below. */
export function MapView({ rows }: Props) {
  const { portfolio } = useWorkspace()
  const choices = useMapChoices()
  const state = useMapState(rows, choices)
  const [firstAround] = useState(state.around)
  const isByRegion = choices.shows === 'regions'
  const zoom = state.seen?.zoom ?? firstZoom
  const { metric, combining } = choices
  const regions = useRegions(isByRegion ? rows : noRows, metric, combining, zoom)
  const regionClasses = useMemo(
    () =>
      classesOf(
        regions.map(({ value }) => value),
        metric,
      ),
    [regions, metric],
  )
  const classes = isByRegion ? regionClasses : state.classes
  return (
    <div className="fh-map" data-testid="map">
      <div className={styles['layout']}>
        <div className={styles['stage']}>
          <MapToolbar choices={choices} />
          <MapCanvas portfolioId={portfolio.id} around={firstAround}>
            <MapLayers choices={choices} state={state} regions={regions} classes={classes} />
            <MapOverlay state={state} />
          </MapCanvas>
        </div>
        <MapPanel choices={choices} state={state} regions={regions} classes={classes} />
      </div>
      <MapTable rows={state.shown} metric={metric} isBox={state.box !== null} />
    </div>
  )
}
