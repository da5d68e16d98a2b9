import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { JobState } from '#shared/optimizer/optimizations'
import { api, queries } from '../app/api.ts'

/** A job's state as main tells it, from the one already known on. */
export function useJob(known: JobState): JobState {
  const { jobId } = known
  const client = useQueryClient()
  const [told, setTold] = useState<JobState | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const follow = async () => {
      const states = await api.optimizations.watch({ jobId }, { signal: stop.signal })
      for await (const state of states) setTold(state)
      await client.invalidateQueries({ queryKey: queries.optimizations.active.key() })
    }
    follow().catch(() => {
      // The page went away, or the job is forgotten: what is known stays.
    })
    return () => stop.abort()
  }, [jobId, client])
  return told ?? known
}
