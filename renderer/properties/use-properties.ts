import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** The portfolio's properties with their figures on the as-of day. */
export function useProperties() {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.properties.list.queryOptions({
      input: { portfolioId: portfolio.id, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}

/** All figures for the list's further columns; they come after the first ones. */
export function useListFigures(isArchived: boolean) {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.properties.listFigures.queryOptions({
      input: { portfolioId: portfolio.id, asOf, isArchived },
      placeholderData: keepPreviousData,
    }),
  )
}

/** The properties that were put aside. */
export function useArchivedProperties() {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.properties.list.queryOptions({
      input: { portfolioId: portfolio.id, asOf, isArchived: true },
      placeholderData: keepPreviousData,
    }),
  )
}

/** One property with its units, leases, loans, money and papers. */
export function useProperty(propertyId: string) {
  const { asOf } = useWorkspace()
  return useQuery(
    queries.properties.get.queryOptions({
      input: { propertyId, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}

/** Every property in detail, for the lists that cross properties; `isPending` until all have come. */
export function usePropertyDetails() {
  const { asOf } = useWorkspace()
  const properties = useProperties()
  const details = useQueries({
    queries: (properties.data ?? []).map(({ id }) =>
      queries.properties.get.queryOptions({ input: { propertyId: id, asOf } }),
    ),
  })
  return {
    error: properties.error ?? details.find(({ error }) => error)?.error ?? null,
    isPending: properties.isPending || details.some(({ isPending }) => isPending),
    details: details.flatMap(({ data }) => (data ? [data] : [])),
  }
}
