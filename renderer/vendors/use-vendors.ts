import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** Who does the work in the portfolio, by name. */
export function useVendors() {
  const { portfolio } = useWorkspace()
  return useQuery(queries.vendors.list.queryOptions({ input: { portfolioId: portfolio.id } }))
}
