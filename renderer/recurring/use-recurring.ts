import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ProposalSource, SettlementInput } from '#shared/recurring/recurring-procedures'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useSave } from '../ui/form/use-save.ts'
import { notifyFailed } from '../ui/notify.ts'

/** Everything the portfolio expects again and again. */
export function useRecurring() {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.recurring.list.queryOptions({
      input: { portfolioId: portfolio.id, asOf },
      placeholderData: keepPreviousData,
    }),
  )
}

/** What is overdue, and what is due within so many days. */
export function useDue(days: number) {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.recurring.due.queryOptions({
      input: { portfolioId: portfolio.id, asOf, days },
      placeholderData: keepPreviousData,
    }),
  )
}

/** What could be expected and is not yet. */
export function useProposals(sources: ProposalSource[]) {
  const { portfolio, asOf } = useWorkspace()
  return useQuery(
    queries.recurring.propose.queryOptions({ input: { portfolioId: portfolio.id, asOf, sources } }),
  )
}

/** Books due days on an account, matches and skips them, and says what was done. */
export function useSettle(accountId: string | null) {
  const settle = useSave((input: SettlementInput) => api.recurring.settle(input), {
    say: ({ posted, matched, skipped }) => t('recurring.settled', { posted, matched, skipped }),
  })
  return {
    isPending: settle.isPending,
    settle: (input: SettlementInput) =>
      settle.mutate({ ...input, accountId }, { onError: (error) => notifyFailed(error) }),
  }
}
