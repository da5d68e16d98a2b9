import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { DealPickerReport } from './DealPickerReport.tsx'
import { RunFormat } from './RunFormat.tsx'

/** A Deal Picker run for paper. */
export function PrintDealPickerPage() {
  const { runId } = useParams({ from: '/print/deal-picker/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  return (
    <QueryView query={run}>
      {(found) =>
        found.optimizer === 'deal-picker' && (
          <RunFormat portfolioId={found.portfolioId}>
            <DealPickerReport run={found} />
          </RunFormat>
        )
      }
    </QueryView>
  )
}
