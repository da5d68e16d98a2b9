import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../../app/api.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { RunResults } from './RunResults.tsx'

/** A stored run by its address. */
export function RunPage() {
  const { runId } = useParams({ from: '/shell/optimize/runs/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  return <QueryView query={run}>{(data) => <RunResults key={data.id} run={data} />}</QueryView>
}
