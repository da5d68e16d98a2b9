import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { AnswerSection } from '../monte-carlo/AnswerSection.tsx'
import { PlanApplied } from '../monte-carlo/PlanApplied.tsx'
import { RiskResults } from '../monte-carlo/RiskResults.tsx'
import { UnderScenario } from '../monte-carlo/UnderScenario.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { AskedSection } from './AskedSection.tsx'
import { SimulationHeader } from './SimulationHeader.tsx'

/** One kept simulation: what it said, and what it was asked. */
export function SimulationPage() {
  const { simulationId } = useParams({ from: '/shell/scenarios/simulations/$simulationId' })
  const simulation = useQuery(queries.simulations.get.queryOptions({ input: { simulationId } }))
  return (
    <QueryView query={simulation}>
      {(found) => (
        <div data-testid="simulation">
          <SimulationHeader simulation={found} />
          <UnderScenario assumed={found.assumed} />
          <PlanApplied sentences={found.applied} />
          <AnswerSection result={found.result} />
          <AskedSection simulation={found} />
          <RiskResults result={found.result} currency={found.currency} />
        </div>
      )}
    </QueryView>
  )
}
