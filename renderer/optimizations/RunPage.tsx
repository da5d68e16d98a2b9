import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { DealPickerResults } from '../deal-picker/DealPickerResults.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { RunIntro } from './RunIntro.tsx'

/** One stored run, shown by its optimizer. */
export function RunPage() {
  const { runId } = useParams({ from: '/shell/optimize/runs/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  return (
    <QueryView query={run}>
      {(data) => <DealPickerResults key={runId} run={data} intro={<RunIntro run={data} />} />}
    </QueryView>
  )
}
