import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { queries } from '../app/api.ts'
import type { MovableLimit } from './movable-limits.ts'
import { changesOf, type MovedLimits, without } from './moved-limits.ts'

/** A solve that takes longer is given up for a newer position, once the slider rests that long. */
const patienceMs = 250
const rememberedMs = 60_000

export type WhatIf = ReturnType<typeof useWhatIf>

/**
 * The limits as they are being moved and the plan that follows. Quick models are solved again and again
 * while a slider moves, each time at its newest position; the last answer stays on screen meanwhile.
 */
export function useWhatIf(runId: string, limits: readonly MovableLimit[]) {
  const [moved, setMoved] = useState<MovedLimits>({})
  const changes = useMemo(() => changesOf(limits, moved), [limits, moved])
  const [asked, setAsked] = useState(changes)
  const isMoved = changes.length > 0
  const answer = useQuery({
    ...queries.optimizations.whatIf.queryOptions({ input: { runId, changes: [...asked] } }),
    enabled: isMoved && asked.length > 0,
    placeholderData: keepPreviousData,
    gcTime: rememberedMs,
  })
  const { isFetching } = answer
  useEffect(() => {
    if (asked === changes) return undefined
    const timer = setTimeout(() => setAsked(changes), isFetching ? patienceMs : 0)
    return () => clearTimeout(timer)
  }, [asked, changes, isFetching])
  return {
    changes,
    valueOf: (limit: MovableLimit) => moved[limit.path] ?? limit.value,
    isMovedTo: (path: string, value: number | null) => moved[path] === value,
    move: (path: string, value: number | null) =>
      setMoved((before) => ({ ...before, [path]: value })),
    putBack: (path: string) => setMoved((before) => without(before, path)),
    reset: () => setMoved({}),
    result: isMoved ? answer.data : undefined,
    error: isMoved ? answer.error : null,
    isSolving: isMoved && (isFetching || asked !== changes),
  }
}
