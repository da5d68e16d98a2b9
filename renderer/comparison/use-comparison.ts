import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { parseIds } from './compared-ids.ts'

/** What the address says is compared, and how to change it. */
export function useComparisonAddress() {
  const { asOf } = useWorkspace()
  const { ids, on } = useSearch({ from: '/shell/compare' })
  const navigate = useNavigate()
  const propertyIds = parseIds(ids)
  const go = (next: { readonly ids: readonly string[]; readonly on: string | undefined }) =>
    void navigate({
      to: '/compare',
      search: {
        ...(next.ids.length > 0 ? { ids: next.ids.join(',') } : {}),
        ...(next.on === undefined || next.on === asOf ? {} : { on: next.on }),
      },
      replace: true,
    })
  return {
    propertyIds,
    day: on ?? asOf,
    setIds: (next: readonly string[]) => go({ ids: next, on }),
    setDay: (day: string) => go({ ids: propertyIds, on: day }),
  }
}
export type ComparisonAddress = ReturnType<typeof useComparisonAddress>

export const useComparison = (propertyIds: readonly string[], asOf: string) =>
  useQuery(
    queries.properties.compare.queryOptions({
      input: { propertyIds: [...propertyIds], asOf },
      placeholderData: keepPreviousData,
    }),
  )
