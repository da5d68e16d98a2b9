import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../../app/api.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'

/** The property whose page is open. */
export const usePropertyId = (): string =>
  useParams({ from: '/shell/properties/$propertyId' }).propertyId

/** What stands above the tabs. */
export const usePropertyHead = (propertyId: string) =>
  useQuery(queries.properties.head.queryOptions({ input: { propertyId } }))

export function usePropertyOverview(propertyId: string) {
  const { asOf } = useWorkspace()
  return useQuery(queries.properties.overview.queryOptions({ input: { propertyId, asOf } }))
}

/** A year of money; without one, the latest with bookings. */
export function usePropertyMoney(propertyId: string, year: number | null) {
  const { asOf } = useWorkspace()
  return useQuery(
    queries.properties.money.queryOptions({
      input: { propertyId, asOf, year },
      placeholderData: keepPreviousData,
    }),
  )
}
