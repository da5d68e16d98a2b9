import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  type RegionId,
  type RegionLevel,
  regionOf,
  type RegionTotal,
  totalsByRegion,
} from '#shared/map/map-regions'
import type { Combining, MapMetric } from '#shared/map/map-metrics'
import { isPlaced, type MapRow } from '../map-row.ts'
import { type Area, loadCounties, loadCountries, loadStates } from './outlines.ts'
import { areaAt } from './region-at.ts'

export type Region = RegionTotal & { readonly area: Area; readonly name: string }

/** The regions that hold properties, with their figure and outline; counties when seen from near. */
export function useRegions(
  rows: readonly MapRow[],
  metric: MapMetric,
  combining: Combining,
  zoom: number,
): readonly Region[] {
  const level: RegionLevel = zoom >= countyZoom ? 'county' : 'state'
  const areas = useAreas(level)
  return useMemo(() => {
    if (areas === null) return []
    const idOf = (row: MapRow) => regionOf(row, level) ?? idByPlace(areas, row)
    return totalsByRegion(rows, idOf, metric, combining).flatMap((total) => {
      const area = areas.byId.get(total.id)
      return area === undefined ? [] : [{ ...total, area, name: area.properties.name }]
    })
  }, [rows, metric, combining, level, areas])
}

const countyZoom = 7

type AreasById = { readonly byId: ReadonlyMap<RegionId, Area> }

function useAreas(level: RegionLevel): AreasById | null {
  const { data } = useQuery({
    queryKey: ['map-outlines', level],
    queryFn: () => loadAreas(level),
    gcTime: 60_000,
    // The outlines of the level before stay until the next have come.
    placeholderData: keepPreviousData,
  })
  return data ?? null
}

async function loadAreas(level: RegionLevel): Promise<AreasById> {
  const [ofStates, countries] = await Promise.all([
    level === 'state' ? loadStates() : loadCounties(),
    loadCountries(),
  ])
  const byId = new Map<RegionId, Area>()
  for (const area of ofStates.features) byId.set(`us-${area.id}`, area)
  for (const area of countries.features)
    if (area.id !== usNumber) byId.set(`country-${area.id ?? area.properties.name}`, area)
  return { byId }
}

// The United States are drawn by state or county, not as one country.
const usNumber = '840'

/** By where it stands, when the address does not say; null when that is nowhere. */
function idByPlace({ byId }: AreasById, row: MapRow): RegionId | null {
  if (!isPlaced(row)) return null
  const area = areaAt([...byId.values()], row)
  return [...byId].find(([, other]) => other === area)?.[0] ?? null
}
