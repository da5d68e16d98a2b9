import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { BreakEvens } from './BreakEvens.tsx'
import { GoalSeek } from './GoalSeek.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { ScenarioFrame, type ScenarioFacts } from './ScenarioFrame.tsx'
import { SensitivityGrid } from './SensitivityGrid.tsx'
import { useShownScenario } from './shown-scenario.ts'
import { useWorkingScenario } from './use-working-scenario.ts'

/** What the figures of a scenario hang on, and how far things may go. */
export function SensitivityPage() {
  return <ScenarioFrame>{(facts) => <Sensitivity facts={facts} />}</ScenarioFrame>
}

function Sensitivity({ facts }: { readonly facts: ScenarioFacts }) {
  const { portfolio } = useWorkspace()
  const working = useWorkingScenario(facts.subject, facts.scenarios)
  const shown = useShownScenario(facts.base, working.assumptions)
  const covenants = useQuery(
    queries.scenarios.covenants.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  return (
    <div data-testid="sensitivity">
      <ScenarioBar working={working} />
      <GoalSeek shown={shown} />
      <QueryView query={covenants}>
        {(limits) => <BreakEvens shown={shown} covenants={limits} />}
      </QueryView>
      <SensitivityGrid shown={shown} />
    </div>
  )
}
