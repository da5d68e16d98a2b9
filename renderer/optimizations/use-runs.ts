import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** The stored runs of the portfolio, the latest first. */
export function useRuns() {
  const { portfolio } = useWorkspace()
  return useQuery(
    queries.optimizations.list.queryOptions({ input: { portfolioId: portfolio.id, search: '' } }),
  )
}
