import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { NeededValue } from '#shared/needed-value'
import { api } from '../app/api.ts'
import { notifyFailed } from '../ui/notify.ts'

/** Answers found by solving again, by option. */
export type ProvedValues = ReadonlyMap<string, NeededValue>

/** Looks for the number at which an option would come in, one option at a time; leaving the page stops it. */
export function useNeededValues(runId: string) {
  const [proved, setProved] = useState<ProvedValues>(new Map())
  const asking = useRef<AbortController>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (optionId: string) => {
      asking.current = new AbortController()
      const { signal } = asking.current
      return api.optimizations.neededValue({ runId, optionId }, { signal })
    },
    onSuccess: (answer) => setProved((known) => new Map(known).set(answer.optionId, answer)),
    onError: (error) => {
      if (!asking.current?.signal.aborted) notifyFailed(error)
    },
  })
  return { proved, prove: mutate, pendingId: isPending ? variables : null }
}
export type NeededValues = ReturnType<typeof useNeededValues>
