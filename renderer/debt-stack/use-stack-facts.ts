import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import type { StackFacts } from './propose.ts'

/** Properties, deals with their underwriting and loans of the portfolio; null until all of them are there. */
export function useStackFacts(): { readonly facts: StackFacts | null; readonly error: unknown } {
  const { portfolio, asOf } = useWorkspace()
  const { id: portfolioId, currency } = portfolio
  const properties = useQuery(
    queries.properties.list.queryOptions({ input: { portfolioId, asOf } }),
  )
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId } }))
  const loans = useQuery(queries.loans.list.queryOptions({ input: { portfolioId, asOf } }))
  const figures = useQuery(queries.dealAnalyses.figures.queryOptions({ input: { portfolioId } }))
  const facts = useMemo(
    () =>
      properties.data && deals.data && loans.data && figures.data
        ? {
            properties: properties.data,
            deals: deals.data,
            underwritten: new Map(figures.data.map((it) => [it.dealId, it])),
            loans: loans.data,
            currency,
            asOf,
          }
        : null,
    [properties.data, deals.data, figures.data, loans.data, currency, asOf],
  )
  return { facts, error: properties.error ?? deals.error ?? figures.error ?? loans.error }
}
