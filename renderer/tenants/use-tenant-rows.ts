import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** Everyone in the portfolio, with what they rent, owe and have deposited on the as-of day. */
export function useTenantRows() {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.tenants.overview.queryOptions({
      input: { portfolioId: portfolio.id, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}

/** One tenant with leases, money and deposits. */
export function useTenant(tenantId: string) {
  const { asOf } = useWorkspace()
  return useQuery(
    queries.tenants.get.queryOptions({
      input: { tenantId, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}

/** The deposits that leases of the as-of day ask for and the books do not hold. */
export function useMissingDeposits() {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.tenants.missingDeposits.queryOptions({
      input: { portfolioId: portfolio.id, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}
