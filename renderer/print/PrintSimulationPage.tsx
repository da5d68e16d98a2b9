import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { RunFormat } from './RunFormat.tsx'
import { SimulationReport } from './SimulationReport.tsx'

/** A kept simulation for paper. */
export function PrintSimulationPage() {
  const { simulationId } = useParams({ from: '/print/simulation/$simulationId' })
  const simulation = useQuery(queries.simulations.get.queryOptions({ input: { simulationId } }))
  return (
    <QueryView query={simulation}>
      {(found) => (
        <RunFormat portfolioId={found.portfolioId}>
          <SimulationReport simulation={found} />
        </RunFormat>
      )}
    </QueryView>
  )
}
