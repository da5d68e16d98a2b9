import { useQuery } from '@tanstack/react-query'
import type { MapClasses } from '#shared/map/map-classes'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyFailed } from '../ui/notify.ts'
import { BaseLayer } from './layers/BaseLayer.tsx'
import { BoxTool } from './layers/BoxTool.tsx'
import { GraticuleLayer } from './layers/GraticuleLayer.tsx'
import { MapFileLayers } from './layers/MapFileLayers.tsx'
import { MarkerLayer } from './layers/MarkerLayer.tsx'
import { OnlineLayer } from './layers/OnlineLayer.tsx'
import { PinTool } from './layers/PinTool.tsx'
import { PlaceLabels } from './layers/PlaceLabels.tsx'
import { RegionLayer } from './layers/RegionLayer.tsx'
import type { Region } from './layers/use-regions.ts'
import { ViewWatcher } from './layers/ViewWatcher.tsx'
import type { MapChoices } from './use-map-choices.ts'
import type { MapState } from './use-map-state.ts'

type Props = {
  readonly choices: MapChoices
  readonly state: MapState
  readonly regions: readonly Region[]
  readonly classes: MapClasses
}

/** Everything that is drawn on the map. */
export function MapLayers({ choices, state, regions, classes }: Props) {
  const { metric, combining, shows, hiddenFileIds } = choices
  const settings = useQuery(queries.settings.get.queryOptions()).data
  const isOnline = settings?.onlineMap ?? false
  const { pin, setPin } = state
  return (
    <>
      <ViewWatcher target={state.target} onSeen={state.setSeen} />
      {shows === 'properties' ? (
        <MarkerLayer
          rows={state.placed}
          metric={metric}
          combining={combining}
          classes={classes}
          selectedId={state.selected?.id ?? null}
          onSelect={state.select}
        />
      ) : (
        <RegionLayer regions={regions} metric={metric} classes={classes} />
      )}
      <BaseLayer />
      <GraticuleLayer />
      {settings !== undefined && isOnline && (
        <OnlineLayer key={settings.onlineMapAddress} settings={settings} onFailed={notifyFailed} />
      )}
      <MapFileLayers hiddenIds={hiddenFileIds} />
      {!isOnline && <PlaceLabels />}
      <BoxTool
        box={state.box}
        isDrawing={state.isDrawing}
        onBox={(box) => {
          state.setBox(box)
          state.setIsDrawing(false)
        }}
        onCancel={() => state.setIsDrawing(false)}
      />
      {pin !== null && (
        <PinTool
          words={t('map.pinWords', { name: pin.row.name })}
          point={pin.point}
          onMove={(point) => setPin({ row: pin.row, point })}
        />
      )}
    </>
  )
}
