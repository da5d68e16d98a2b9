import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

// A start elsewhere is not announced, so it is asked for; each job is then followed live.
const askAgainMs = 2000

/** The portfolio's jobs that have not ended. */
export function useJobs() {
  const { portfolio } = useWorkspace()
  return useQuery(
    queries.optimizations.active.queryOptions({
      input: { portfolioId: portfolio.id },
      refetchInterval: askAgainMs,
      staleTime: 0,
    }),
  )
}
