import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** Everyone who rents or rented in the portfolio. */
export function useTenants() {
  const { portfolio } = useWorkspace()
  return useQuery(queries.tenants.list.queryOptions({ input: { portfolioId: portfolio.id } }))
}
