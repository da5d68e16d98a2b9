import { ORPCError } from '@orpc/client'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { JobState, Run } from '#shared/optimizer/optimizations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

type NewRun = {
  readonly name: string
  readonly input: Run['input']
  /** Whether an earlier answer to the same input will do; a run under a name of its own is solved. */
  readonly useHistory: boolean
}

/** Solves a changed input as a variant of a run and goes to it when it is done. */
export function useRunAgain(run: Run) {
  const navigate = useNavigate()
  const [job, setJob] = useState<JobState | null>(null)
  const [isStarting, setIsStarting] = useState(false)
  const watching = useRef<AbortController>(null)
  // The job goes on in main when the page is left; only looking on ends.
  useEffect(() => () => watching.current?.abort(), [])

  const follow = async ({ name, input, useHistory }: NewRun, signal: AbortSignal) => {
    const { id: fromRunId, portfolioId, optimizer, source, subject } = run
    const about = { portfolioId, optimizer, source, subject, fromRunId }
    const order = { ...about, name: name.slice(0, 200), input }
    const { jobId } = await api.optimizations.start({ ...order, useHistory })
    for await (const state of await api.optimizations.watch({ jobId }, { signal })) {
      setJob(state)
      if (state.state === 'failed') throw refusalOf(state)
      if (state.runId === null) continue
      if (state.fromHistory) notifyDone(t('job.fromHistory'))
      await navigate({ to: '/optimize/runs/$runId', params: { runId: state.runId } })
      return
    }
  }
  const start = async (order: NewRun) => {
    watching.current = new AbortController()
    const { signal } = watching.current
    setIsStarting(true)
    try {
      await follow(order, signal)
    } catch (error) {
      if (!signal.aborted) notifyFailed(error)
    } finally {
      setIsStarting(false)
      setJob(null)
    }
  }
  const stop = () => {
    if (job) api.optimizations.cancel({ jobId: job.jobId }).catch(notifyFailed)
  }
  return { start, stop, job, isStarting }
}

/** Why a job failed, in main's own words. */
const refusalOf = ({ message }: JobState) =>
  message === null
    ? new Error('the job failed without a word')
    : new ORPCError('SOLVER_CRASHED', { defined: true, message })
