import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** The dashboard's figures on the as-of day; the last day's stay on screen while another is asked for. */
export function useDashboard() {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.metrics.dashboard.queryOptions({
      input: { portfolioId: portfolio.id, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}
