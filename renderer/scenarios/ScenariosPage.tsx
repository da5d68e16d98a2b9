import { ScenarioFrame } from './ScenarioFrame.tsx'
import { ScenarioView } from './ScenarioView.tsx'

/** What if: the portfolio, a property or a deal over ten years, as it stands and under a scenario. */
export function ScenariosPage() {
  return <ScenarioFrame>{(facts) => <ScenarioView facts={facts} />}</ScenarioFrame>
}
