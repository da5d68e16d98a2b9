import { useComputedColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Layer } from 'leaflet'
import { useEffect } from 'react'
import type { MapFile } from '#shared/map/map-files'
import { queries } from '../../app/api.ts'
import { notifyFailed } from '../../ui/notify.ts'
import { type MapColors, useMapColors } from '../leaflet/map-colors.ts'
import { useMap } from '../leaflet/map-context.ts'

type Props = { readonly hiddenIds: readonly string[] }

/** The owner's own files on the map, those that are hidden left out. */
export function MapFileLayers({ hiddenIds }: Props) {
  const { data } = useQuery(queries.mapFiles.list.queryOptions())
  return (data ?? [])
    .filter(({ id, isMissing }) => !isMissing && !hiddenIds.includes(id))
    .map((file) => <MapFileLayer key={file.id} file={file} />)
}

function MapFileLayer({ file }: { readonly file: MapFile }) {
  const map = useMap()
  const colors = useMapColors()
  const scheme = useComputedColorScheme('light')
  useEffect(() => {
    let isGone = false
    let shown: Layer | null = null
    loadLayer(file, scheme, colors).then((layer) => {
      if (isGone) return
      shown = layer
      layer.addTo(map)
    }, notifyFailed)
    return () => {
      isGone = true
      shown?.remove()
    }
  }, [map, file, scheme, colors])
  return null
}

/** The code that draws a kind of file comes with the first such file. */
async function loadLayer(
  file: MapFile,
  scheme: 'light' | 'dark',
  colors: MapColors,
): Promise<Layer> {
  if (file.kind === 'geojson') {
    const { geoJsonLayer } = await import('./geojson-layer.ts')
    return geoJsonLayer(file, colors)
  }
  const { pmtilesLayer } = await import('./pmtiles-layer.ts')
  return pmtilesLayer(file, scheme, colors)
}
