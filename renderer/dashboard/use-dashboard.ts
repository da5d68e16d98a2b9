import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import {
  comparisonOf,
  type DashboardSearch,
  filterOf,
  periodOf,
  withoutEmpty,
} from './dashboard-search.ts'

/** What the address asks for, and a way to ask for something else. */
export function useDashboardSearch() {
  const search = useSearch({ from: '/shell/' })
  const navigate = useNavigate({ from: '/' })
  const change = (changes: DashboardSearch) =>
    void navigate({ to: '/', search: withoutEmpty({ ...search, ...changes }), replace: true })
  return { search, change }
}

/** The question that the dashboard's figures answer, for whoever opens one of them. */
export function useDashboardQuestion() {
  const { asOf } = useWorkspace()
  const { search } = useDashboardSearch()
  return useMemo(
    () => ({ asOf, filter: filterOf(search), period: periodOf(search, asOf) }),
    [asOf, search],
  )
}

/** The dashboard's figures; the last ones stay on screen while others are asked for. */
export function useDashboard() {
  const { portfolio } = useWorkspace()
  const { search } = useDashboardSearch()
  const question = useDashboardQuestion()
  return useQuery(
    queries.metrics.dashboard.queryOptions({
      input: { portfolioId: portfolio.id, ...question, comparison: comparisonOf(search) },
      placeholderData: keepPreviousData,
    }),
  )
}

export function useFilterOptions() {
  const { portfolio } = useWorkspace()
  return useQuery(
    queries.metrics.filterOptions.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
}

export function useHealth() {
  const { portfolio } = useWorkspace()
  const { asOf, filter } = useDashboardQuestion()
  return useQuery(
    queries.metrics.health.queryOptions({
      input: { portfolioId: portfolio.id, asOf, filter },
      placeholderData: keepPreviousData,
    }),
  )
}
