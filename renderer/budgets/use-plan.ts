import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** A property's year, planned and booked. */
export function usePlanYear(propertyId: string, year: number) {
  const { asOf } = useWorkspace()
  return useQuery(
    queries.budgets.year.queryOptions({
      input: { propertyId, year, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}

export function useUnderwriting(propertyId: string) {
  const { asOf } = useWorkspace()
  return useQuery(queries.budgets.underwriting.queryOptions({ input: { propertyId, asOf } }))
}
