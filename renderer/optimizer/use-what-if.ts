import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { queries } from '../app/api.ts'
import type { MovableLimit } from './movable-limits.ts'
import { changesOf, type MovedLimits, without } from './moved-limits.ts'

const debounceMs = 90
const rememberedMs = 60_000

export type WhatIf = ReturnType<typeof useWhatIf>

/**
 * The limits as they are being moved and the plan that follows. A new position aborts the question
 * before it; the last answer stays on screen meanwhile.
 */
export function useWhatIf(runId: string, limits: readonly MovableLimit[]) {
  const [moved, setMoved] = useState<MovedLimits>({})
  const changes = useMemo(() => changesOf(limits, moved), [limits, moved])
  const [asked] = useDebouncedValue(changes, debounceMs)
  const isMoved = changes.length > 0
  const answer = useQuery({
    ...queries.optimizations.whatIf.queryOptions({ input: { runId, changes: [...asked] } }),
    enabled: isMoved && asked.length > 0,
    placeholderData: keepPreviousData,
    gcTime: rememberedMs,
  })
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
    isSolving: isMoved && (answer.isFetching || asked !== changes),
  }
}
