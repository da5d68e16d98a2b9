import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** Every lease of the portfolio, as it stands on the as-of day. */
export function useLeases() {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.leases.list.queryOptions({
      input: { portfolioId: portfolio.id, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}
