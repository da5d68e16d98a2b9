import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** The stored runs of the portfolio whose name or note contains the words, the newest first. */
export function useRuns(search: string) {
  const { portfolio } = useWorkspace()
  return useQuery({
    ...queries.optimizations.list.queryOptions({
      input: { portfolioId: portfolio.id, search: search.trim().slice(0, 200) },
    }),
    placeholderData: keepPreviousData,
  })
}
