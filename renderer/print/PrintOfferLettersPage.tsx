import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import type { RunOf } from '#shared/optimizer/optimizations'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { OfferLetters } from './OfferLetters.tsx'
import { RunFormat } from './RunFormat.tsx'

/** The offers of a Leasing Mix run as letters for paper. */
export function PrintOfferLettersPage() {
  const { runId } = useParams({ from: '/print/offer-letters/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  return (
    <QueryView query={run}>
      {(found) => (
        <RunFormat portfolioId={found.portfolioId}>
          {found.optimizer === 'leasing-mix' && <RunLetters run={found} />}
        </RunFormat>
      )}
    </QueryView>
  )
}

/** With the dates of the offers that were written, if the plan was accepted. Another unit is another paper. */
function RunLetters({ run }: { readonly run: RunOf<'leasing-mix'> }) {
  const { portfolioId } = run
  const { unit = null } = useSearch({ from: '/print/offer-letters/$runId' })
  const offers = useQuery(queries.leaseOffers.list.queryOptions({ input: { portfolioId } }))
  return (
    <QueryView query={offers}>
      {(rows) => (
        <OfferLetters
          key={unit}
          run={run}
          unitId={unit}
          offers={rows.filter(({ optimizationId }) => optimizationId === run.id)}
        />
      )}
    </QueryView>
  )
}
