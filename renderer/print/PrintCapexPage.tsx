import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { CapexReport } from './CapexReport.tsx'
import { RunFormat } from './RunFormat.tsx'

/** A Capex Phasing run for paper. */
export function PrintCapexPage() {
  const { runId } = useParams({ from: '/print/capex-phasing/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  return (
    <QueryView query={run}>
      {(found) => (
        <RunFormat portfolioId={found.portfolioId}>
          {found.optimizer === 'capex-phasing' && <CapexReport run={found} />}
        </RunFormat>
      )}
    </QueryView>
  )
}
