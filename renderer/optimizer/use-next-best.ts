import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../app/api.ts'

const rememberedMs = 600_000

/** The plans next in rank to a run's, looked for when asked; stopping gives the solver back. */
export function useNextBest(runId: string) {
  const client = useQueryClient()
  const options = queries.optimizations.nextBest.queryOptions({ input: { runId } })
  const [isAsked, setIsAsked] = useState(false)
  const answer = useQuery({
    ...options,
    enabled: isAsked,
    gcTime: rememberedMs,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const stop = () => {
    setIsAsked(false)
    void client.cancelQueries({ queryKey: options.queryKey })
  }
  return { ask: () => setIsAsked(true), stop, isAsking: answer.isFetching, answer }
}
