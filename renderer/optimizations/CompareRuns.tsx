import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { CompareView } from './CompareView.tsx'
import { useComparedRuns } from './use-compared-runs.ts'

type Props = { readonly runIds: readonly string[] }

/** Fetches the runs of a comparison. */
export function CompareRuns({ runIds }: Props) {
  const { runs, error } = useComparedRuns(runIds)
  if (error) return <FailedState error={error} />
  return runs === null ? <LoadingState /> : <CompareView runs={runs} />
}
