import type { DealScore } from '#shared/deals/buy-criteria'
import type { Deal, DealMove } from '#shared/deals/deals'
import { createKeptState } from '../ui/kept-state.ts'
import { ratioOf } from '../ui/table-column.ts'

/** In which order the cards of a column stand. */
export const dealSorts = ['score', 'name', 'price', 'yield', 'longest'] as const
export type DealSort = (typeof dealSorts)[number]

export type PipelineFilter = {
  readonly text: string
  /** Null for every sector. */
  readonly sector: string | null
  readonly leastScore: number
  readonly sort: DealSort
}

export const everyDeal: PipelineFilter = { text: '', sector: null, leastScore: 0, sort: 'score' }

/** What is looked for in the pipeline; it stays while other pages are looked at. */
export const usePipelineFilter = createKeptState(everyDeal)

type Scores = ReadonlyMap<string, DealScore>

/** The deals whose name or place has every word that is looked for, of the sector and with the score. */
export function filterDeals(
  deals: readonly Deal[],
  { text, sector, leastScore }: PipelineFilter,
  scores: Scores,
): readonly Deal[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return deals.filter((deal) => {
    const said = `${deal.name} ${deal.city} ${deal.region} ${deal.addressLine1}`.toLocaleLowerCase()
    return (
      (sector === null || deal.sector === sector) &&
      (scores.get(deal.id)?.score ?? 0) >= leastScore &&
      words.every((word) => said.includes(word))
    )
  })
}

type Known = { readonly scores: Scores; readonly lastMoves: ReadonlyMap<string, DealMove> }

/** The best, dearest or longest waiting first; names from A on, and among equals. */
export function sortDeals(
  deals: readonly Deal[],
  sort: DealSort,
  { scores, lastMoves }: Known,
): readonly Deal[] {
  const rankOf = (deal: Deal): number => {
    switch (sort) {
      case 'score':
        return -(scores.get(deal.id)?.score ?? -1)
      case 'price':
        return -deal.price
      case 'yield':
        return -(ratioOf(deal.noi, deal.price) ?? 0)
      default:
        return 0
    }
  }
  // A deal that came before moves were kept has waited the longest.
  const sinceOf = ({ id }: Deal) => (sort === 'longest' ? (lastMoves.get(id)?.movedAt ?? '') : '')
  return deals.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      sinceOf(a).localeCompare(sinceOf(b)) ||
      a.name.localeCompare(b.name, undefined, { numeric: true }),
  )
}
