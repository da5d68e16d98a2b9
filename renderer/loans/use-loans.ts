import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** The portfolio's loans as they stand on the as-of day. */
export function useLoans() {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.loans.list.queryOptions({
      input: { portfolioId: portfolio.id, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}

/** One loan with its schedule, statements and renewals. */
export function useLoan(loanId: string) {
  const { asOf } = useWorkspace()
  return useQuery(
    queries.loans.get.queryOptions({
      input: { loanId, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}
