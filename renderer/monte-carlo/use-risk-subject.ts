import { useSearch } from '@tanstack/react-router'
import type { RiskSubject } from '#shared/risk-subject'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** What the address asks about. */
export function useRiskSubject(): RiskSubject {
  const { portfolio } = useWorkspace()
  const { property, deal, scenario, run } = useSearch({ from: '/shell/scenarios/risk' })
  if (property) return { type: 'property', id: property }
  if (scenario) return { type: 'scenario', id: scenario }
  if (run) return { type: 'run', id: run }
  return deal ? { type: 'deal', id: deal } : { type: 'portfolio', id: portfolio.id }
}
