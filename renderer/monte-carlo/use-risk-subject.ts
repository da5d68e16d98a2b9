import { useSearch } from '@tanstack/react-router'
import type { ScenarioSubject } from '#shared/scenarios'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** What the address asks about. */
export function useRiskSubject(): ScenarioSubject {
  const { portfolio } = useWorkspace()
  const { property, deal } = useSearch({ from: '/shell/scenarios/risk' })
  if (property) return { type: 'property', id: property }
  return deal ? { type: 'deal', id: deal } : { type: 'portfolio', id: portfolio.id }
}
