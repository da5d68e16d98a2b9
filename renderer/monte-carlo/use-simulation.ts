import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DriverSource, RiskGround, SimulationJob } from '#shared/monte-carlo/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { api } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed } from '../ui/notify.ts'

export type RiskDraft = {
  readonly settings: MonteCarloSettings
  readonly sources: DriverSource[]
}

/** The last simulation of the same question, watched while it runs, and how to start or stop one. */
export function useSimulation({ subject, assumed }: Pick<RiskGround, 'subject' | 'assumed'>) {
  const { asOf } = useWorkspace()
  const { type, id } = subject
  const [jobId, setJobId] = useState<string | null>(null)
  const [job, setJob] = useState<SimulationJob | null>(null)

  useEffect(() => {
    const stop = new AbortController()
    api.monteCarlo
      .latest({ subject: { type, id }, assumed }, { signal: stop.signal })
      .then((latest) => {
        if (stop.signal.aborted) return
        // One that was started meanwhile comes first.
        setJob((now) => now ?? latest)
        setJobId((now) => now ?? latest?.jobId ?? null)
      })
      // Without an answer there is nothing to show, and a run of one's own still works.
      .catch(() => undefined)
    return () => stop.abort()
  }, [type, id, assumed])

  useEffect(() => {
    if (jobId === null) return undefined
    const stop = new AbortController()
    const follow = async () => {
      for await (const state of await api.monteCarlo.watch({ jobId }, { signal: stop.signal }))
        setJob(state)
    }
    follow().catch((error: unknown) => {
      if (!stop.signal.aborted) notifyFailed(error)
    })
    return () => stop.abort()
  }, [jobId])

  const start = useMutation({
    mutationFn: (draft: RiskDraft) =>
      api.monteCarlo.start({ subject: { type, id }, assumed, asOf, ...draft }),
    onSuccess: ({ jobId }) => setJobId(jobId),
    onError: notifyFailed,
  })
  const cancel = useMutation({
    mutationFn: (running: string) => api.monteCarlo.cancel({ jobId: running }),
    onError: notifyFailed,
  })
  return { job, start, cancel }
}
