import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { LeasingMixReport } from './LeasingMixReport.tsx'
import { RunFormat } from './RunFormat.tsx'

/** A Leasing Mix run for paper. */
export function PrintLeasingMixPage() {
  const { runId } = useParams({ from: '/print/leasing-mix/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  return (
    <QueryView query={run}>
      {(found) => (
        <RunFormat portfolioId={found.portfolioId}>
          {found.optimizer === 'leasing-mix' && <LeasingMixReport run={found} />}
        </RunFormat>
      )}
    </QueryView>
  )
}
