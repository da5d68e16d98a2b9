import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** The bank accounts of the portfolio with their balances. */
export function useAccounts() {
  const { portfolio } = useWorkspace()
  return useQuery(queries.accounts.list.queryOptions({ input: { portfolioId: portfolio.id } }))
}
