import { useEffect, useState } from 'react'
import type { JobState } from '#shared/optimizer/optimizations'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import { api } from '../app/api.ts'
import { stopAbsentWatch, watchWhileAbsent } from './absent-watch.ts'

export type WatchedJob = {
  readonly jobId: string | null
  readonly state: JobState | null
  /** Why the job can no longer be watched. */
  readonly failure: unknown
  readonly attach: (jobId: string | null) => void
}

/** The portfolio's job of one optimizer: still going on when the page opens, or started here. */
export function useOptimizerJob(optimizer: OptimizerName, portfolioId: string): WatchedJob {
  const [jobId, setJobId] = useState<string | null>(null)
  const [state, setState] = useState<JobState | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const attach = (next: string | null) => {
    setState(null)
    setFailure(null)
    setJobId(next)
  }

  useEffect(() => {
    const stop = new AbortController()
    const find = async () => {
      const active = await api.optimizations.active({ portfolioId }, { signal: stop.signal })
      const job = active.find((it) => it.optimizer === optimizer)
      if (job && !stop.signal.aborted) setJobId((known) => known ?? job.jobId)
    }
    // Without an answer there is nothing to show, and a start of one's own still works.
    find().catch(() => undefined)
    return () => stop.abort()
  }, [optimizer, portfolioId])

  useEffect(() => {
    if (jobId === null) return undefined
    const stop = new AbortController()
    let isOver = false
    stopAbsentWatch(jobId)
    const show = (next: JobState) => {
      isOver = next.state === 'done' || next.state === 'failed'
      setState(next)
    }
    watch(jobId, stop.signal, show).catch((error: unknown) => {
      if (stop.signal.aborted) return
      isOver = true
      setFailure(error)
    })
    return () => {
      stop.abort()
      if (!isOver) watchWhileAbsent(jobId)
    }
  }, [jobId])

  return { jobId, state, failure, attach }
}

async function watch(
  jobId: string,
  signal: AbortSignal,
  onState: (state: JobState) => void,
): Promise<void> {
  for await (const state of await api.optimizations.watch({ jobId }, { signal })) {
    if (signal.aborted) return
    onState(state)
  }
}
