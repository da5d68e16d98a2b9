import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { toDealPickerRun } from '../deal-picker/solved-run.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { DealPickerReport } from './DealPickerReport.tsx'

/** A run of the Deal Picker on paper. */
export function DealPickerPrintPage() {
  const { runId } = useParams({ from: '/print/deal-picker/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  return (
    <QueryView query={run}>
      {(data) => <DealPickerReport solved={toDealPickerRun(data)} />}
    </QueryView>
  )
}
