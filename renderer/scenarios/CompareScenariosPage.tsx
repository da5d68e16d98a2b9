import { CompareScenarios } from './CompareScenarios.tsx'
import { ScenarioFrame } from './ScenarioFrame.tsx'

/** Up to four scenarios side by side. */
export function CompareScenariosPage() {
  return <ScenarioFrame>{(facts) => <CompareScenarios facts={facts} />}</ScenarioFrame>
}
