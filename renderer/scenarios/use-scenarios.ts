import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** Every saved scenario of the portfolio, its properties and deals. */
export function useScenarios() {
  const { portfolio } = useWorkspace()
  return useQuery(queries.scenarios.list.queryOptions({ input: { portfolioId: portfolio.id } }))
}
