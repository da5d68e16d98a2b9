import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { DebtStackReport } from './DebtStackReport.tsx'
import { RunFormat } from './RunFormat.tsx'

/** The term sheet of a debt stack for paper. */
export function PrintDebtStackPage() {
  const { runId } = useParams({ from: '/print/debt-stack/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  return (
    <QueryView query={run}>
      {(found) => (
        <RunFormat portfolioId={found.portfolioId}>
          {found.optimizer === 'debt-stack' && <DebtStackReport run={found} />}
        </RunFormat>
      )}
    </QueryView>
  )
}
