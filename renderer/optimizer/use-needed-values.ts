import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { NeededValue } from '#shared/optimizer/needed-value'
import { api } from '../app/api.ts'
import { notifyFailed } from '../ui/notify.ts'

/** Answers found by solving again, by option. */
export type ProvedValues = ReadonlyMap<string, NeededValue>

type Search = {
  readonly option: { readonly runId: string; readonly optionId: string }
  readonly onSolves: (solves: number) => void
  readonly signal: AbortSignal
}

/**
 * Looks for the number at which an option would come in, one option at a time, and counts the solves;
 * stopping it or leaving the page gives the solver back.
 */
export function useNeededValues(runId: string) {
  const [proved, setProved] = useState<ProvedValues>(new Map())
  const [solves, setSolves] = useState(0)
  const asking = useRef<AbortController>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const { mutate, reset, isPending, variables } = useMutation({
    mutationFn: (optionId: string) => {
      asking.current = new AbortController()
      const { signal } = asking.current
      setSolves(0)
      return followSearch({ option: { runId, optionId }, onSolves: setSolves, signal })
    },
    onSuccess: (answer) => {
      if (answer !== null) setProved((known) => new Map(known).set(answer.optionId, answer))
    },
    onError: notifyFailed,
  })
  const stop = () => {
    asking.current?.abort()
    reset()
  }
  return { proved, prove: mutate, stop, solves, pendingId: isPending ? variables : null }
}
export type NeededValues = ReturnType<typeof useNeededValues>

/** The answer; null for a search that was stopped. */
async function followSearch({ option, onSolves, signal }: Search): Promise<NeededValue | null> {
  try {
    for await (const { step, answer } of await api.optimizations.neededValue(option, { signal })) {
      if (signal.aborted) return null
      onSolves(step)
      if (answer !== null) return answer
    }
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
  if (signal.aborted) return null
  throw new Error('Broken assumption: a search for a needed value ends with its answer')
}
