import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import type { MapRow } from './map-row.ts'

/** The portfolio's properties; where they stand is added when the tables of places have answered. */
export function useMapRows() {
  const { portfolio, asOf } = useWorkspace()
  const input = { portfolioId: portfolio.id, asOf }
  const list = useQuery(
    queries.properties.list.queryOptions({ input, placeholderData: keepPreviousData }),
  )
  const places = useQuery(
    queries.places.ofPortfolio.queryOptions({
      input: { portfolioId: portfolio.id },
      placeholderData: keepPreviousData,
    }),
  )
  const rows = useMemo(() => {
    const placeById = new Map(places.data?.map((place) => [place.propertyId, place]))
    return (list.data ?? []).map((row): MapRow => {
      const place = placeById.get(row.id)
      return Object.assign({}, row, {
        countyFips: place?.countyFips ?? null,
        centreOf: place?.centreOf ?? null,
      })
    })
  }, [list.data, places.data])
  return { list, rows }
}
