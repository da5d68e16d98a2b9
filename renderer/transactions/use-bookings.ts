import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TransactionCursor, TransactionFilter, TransactionSort } from '#shared/transactions'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

const pageRows = 200

/** The bookings that the filter holds, page by page as they are scrolled to. */
export function useBookings(filter: TransactionFilter, sort: TransactionSort) {
  const { portfolio } = useWorkspace()
  const query = useInfiniteQuery(
    queries.transactions.list.infiniteOptions({
      input: (cursor: TransactionCursor | null) => ({
        portfolioId: portfolio.id,
        filter,
        sort,
        cursor,
        limit: pageRows,
      }),
      initialPageParam: null as TransactionCursor | null,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  )
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows), [query.data])
  return { query, rows }
}

/** What they come to, whether scrolled to or not. */
export function useBookingSums(filter: TransactionFilter) {
  const { portfolio } = useWorkspace()
  return useQuery(
    queries.transactions.sum.queryOptions({
      input: { portfolioId: portfolio.id, filter },
      placeholderData: keepPreviousData,
    }),
  )
}

/** The properties, units, loans and accounts that a booking may be put under. */
export function useLedgerChoices() {
  const { portfolio } = useWorkspace()
  return useQuery(
    queries.transactions.choices.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
}
