import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import { type DealScore, firstCriteria, scoreDeal } from '#shared/deals/buy-criteria'
import type { Deal } from '#shared/deals/deals'
import { judgedDeal } from '#shared/deals/judged-deal'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** What the owner of the portfolio buys. */
export function useBuyCriteria() {
  const { portfolio } = useWorkspace()
  return useQuery(queries.buyCriteria.get.queryOptions({ input: { portfolioId: portfolio.id } }))
}

/** The figures of the deals that are underwritten, by deal. */
export function useUnderwritten(): ReadonlyMap<string, UnderwrittenDeal> {
  const { portfolio } = useWorkspace()
  const { data } = useQuery(
    queries.dealAnalyses.figures.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  return useMemo(() => new Map((data ?? []).map((it) => [it.dealId, it])), [data])
}

/** The score of each deal by the portfolio's criteria, by deal. */
export function useDealScores(deals: readonly Deal[]): ReadonlyMap<string, DealScore> {
  const underwritten = useUnderwritten()
  const { data } = useBuyCriteria()
  return useMemo(() => {
    const criteria = data?.criteria ?? firstCriteria
    return new Map(
      deals.map((deal) => [
        deal.id,
        scoreDeal(judgedDeal(deal, underwritten.get(deal.id)), criteria),
      ]),
    )
  }, [deals, underwritten, data])
}
