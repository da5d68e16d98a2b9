import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { LineageNode } from '#shared/lineage'
import type { MetricFilter, MetricPeriod } from '#shared/metrics'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** What a figure was asked for with: without a filter all properties, without a period 12 full months. */
export type LineageQuestion = {
  readonly filter?: MetricFilter
  readonly period?: MetricPeriod
  readonly asOf?: string
}

const pageSize = 200

const useInput = (question: LineageQuestion, node: LineageNode) => {
  const { portfolio, asOf } = useWorkspace()
  return { portfolioId: portfolio.id, asOf, ...question, node }
}

/** A figure opened up by one step; the step before stays on screen meanwhile. */
export const useLineage = (question: LineageQuestion, node: LineageNode) =>
  useQuery(
    queries.metrics.lineage.queryOptions({
      input: useInput(question, node),
      placeholderData: keepPreviousData,
    }),
  )

/** The bookings behind a figure, page after page. */
export function useLineageBookings(question: LineageQuestion, node: LineageNode) {
  const input = useInput(question, node)
  return useInfiniteQuery(
    queries.metrics.rows.infiniteOptions({
      input: (offset: number) => ({ ...input, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: ({ count }, pages) => {
        const shown = pages.reduce((sum, { rows }) => sum + rows.length, 0)
        return shown < count ? shown : null
      },
    }),
  )
}
