import { useQuery } from '@tanstack/react-query'
import type { Run } from '#shared/optimizer/optimizations'
import { queries } from '../app/api.ts'

/** The run that a run is a variant of, and the variants it has itself, the latest first. */
export function useVariants({ id, portfolioId, fromRunId }: Run) {
  const { data = [] } = useQuery(
    queries.optimizations.list.queryOptions({ input: { portfolioId, search: '' } }),
  )
  return {
    origin: data.find((run) => run.id === fromRunId) ?? null,
    variants: data.filter((run) => run.fromRunId === id),
  }
}
