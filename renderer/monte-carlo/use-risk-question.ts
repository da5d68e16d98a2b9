import { useSearch } from '@tanstack/react-router'
import type { AssumedScenario, RiskSubject } from '#shared/monte-carlo/risk-subject'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** What the address asks about, and under which scenario that is not saved. */
export function useRiskQuestion(): {
  readonly subject: RiskSubject
  readonly assumed: AssumedScenario | null
} {
  const { portfolio } = useWorkspace()
  const {
    property,
    deal,
    scenario,
    run,
    assumed = null,
  } = useSearch({
    from: '/shell/scenarios/risk',
  })
  if (scenario) return { subject: { type: 'scenario', id: scenario }, assumed: null }
  if (property) return { subject: { type: 'property', id: property }, assumed }
  if (run) return { subject: { type: 'run', id: run }, assumed }
  return deal
    ? { subject: { type: 'deal', id: deal }, assumed }
    : { subject: { type: 'portfolio', id: portfolio.id }, assumed }
}
