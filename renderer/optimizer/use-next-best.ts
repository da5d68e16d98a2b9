import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NextBestAnswer } from '#shared/optimizer/next-best'
import { api, queries } from '../app/api.ts'

const rememberedMs = 600_000

/** The plans next in rank to a run's, looked for when asked; stopping gives the solver back. */
export function useNextBest(runId: string) {
  const client = useQueryClient()
  const queryKey = [...queries.optimizations.nextBest.key(), runId] as const
  const [isAsked, setIsAsked] = useState(false)
  const [solves, setSolves] = useState(0)
  const answer = useQuery({
    queryKey,
    queryFn: ({ signal }) => followSearch(runId, setSolves, signal),
    enabled: isAsked,
    gcTime: rememberedMs,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const stop = () => {
    setIsAsked(false)
    void client.cancelQueries({ queryKey })
  }
  const ask = () => {
    setSolves(0)
    setIsAsked(true)
  }
  return { ask, stop, isAsking: answer.isFetching, solves, answer }
}

async function followSearch(
  runId: string,
  onSolves: (solves: number) => void,
  signal: AbortSignal,
): Promise<NextBestAnswer> {
  for await (const { step, answer } of await api.optimizations.nextBest({ runId }, { signal })) {
    onSolves(step)
    if (answer !== null) return answer
  }
  throw new Error('Broken assumption: a search for other plans ends with its answer')
}
