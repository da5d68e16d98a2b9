import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { RentRollReport } from './RentRollReport.tsx'
import { RunFormat } from './RunFormat.tsx'

/** A rent roll for paper. */
export function PrintRentRollPage() {
  const { portfolioId, date } = useParams({ from: '/print/rent-roll/$portfolioId/$date' })
  const { only } = useSearch({ from: '/print/rent-roll/$portfolioId/$date' })
  const input = { portfolioId, date, propertyIds: [...only] }
  const roll = useQuery(queries.rentRoll.get.queryOptions({ input }))
  return (
    <QueryView query={roll}>
      {(found) => (
        <RunFormat portfolioId={portfolioId}>
          <RentRollReport roll={found} portfolioId={portfolioId} />
        </RunFormat>
      )}
    </QueryView>
  )
}
