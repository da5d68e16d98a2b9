import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** Every offer on the portfolio's units. */
export function useLeaseOffers() {
  const { portfolio } = useWorkspace()
  return useQuery(
    queries.leaseOffers.list.queryOptions({
      input: { portfolioId: portfolio.id },
      placeholderData: keepPreviousData,
    }),
  )
}
