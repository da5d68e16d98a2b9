import { useQueries } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { type ComparedRun, toComparedRun } from './compared-run.ts'

type Compared = { readonly runs: readonly ComparedRun[] | null; readonly error: unknown }

/** The runs whole, in the order asked for; null until all are there. */
export function useComparedRuns(runIds: readonly string[]): Compared {
  return useQueries({
    queries: runIds.map((runId) => queries.optimizations.get.queryOptions({ input: { runId } })),
    combine: (results): Compared => {
      const found = results.flatMap(({ data }) => (data ? [data] : []))
      return {
        runs: found.length === runIds.length ? found.map(toComparedRun) : null,
        error: results.find(({ isError }) => isError)?.error ?? null,
      }
    },
  })
}
