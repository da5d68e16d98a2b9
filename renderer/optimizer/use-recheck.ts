import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../app/api.ts'

/** Solves a run again as it was, when asked, and says whether the result is the same. */
export function useRecheck(runId: string) {
  const asking = useRef<AbortController>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: (signal: AbortSignal) => api.optimizations.recheck({ runId }, { signal }),
  })
  const ask = () => {
    asking.current = new AbortController()
    mutate(asking.current.signal)
  }
  const stop = () => {
    asking.current?.abort()
    reset()
  }
  return { ask, stop, isAsking: isPending, answer: data, error }
}
