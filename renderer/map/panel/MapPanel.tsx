import type { MapClasses } from '#shared/map/map-classes'
import type { Region } from '../layers/use-regions.ts'
import styles from '../map.module.css'
import type { MapChoices } from '../use-map-choices.ts'
import type { MapState } from '../use-map-state.ts'
import { Legend } from './Legend.tsx'
import { MapTotals } from './MapTotals.tsx'
import { RegionList } from './RegionList.tsx'
import { SelectedProperty } from './SelectedProperty.tsx'
import { UnplacedList } from './UnplacedList.tsx'

type Props = {
  readonly choices: MapChoices
  readonly state: MapState
  readonly regions: readonly Region[]
  readonly classes: MapClasses
}

/** Beside the map: what its colours mean, what is in view, and what is not on it yet. */
export function MapPanel({ choices, state, regions, classes }: Props) {
  const { metric, shows } = choices
  return (
    <div className={styles['panel']} data-testid="map-panel">
      {state.selected !== null && <SelectedProperty row={state.selected} state={state} />}
      {state.unplaced.length > 0 && <UnplacedList rows={state.unplaced} state={state} />}
      <Legend metric={metric} classes={classes} isOfRegions={shows === 'regions'} />
      <MapTotals state={state} />
      {shows === 'regions' && <RegionList regions={regions} metric={metric} onGo={state.moveTo} />}
    </div>
  )
}
