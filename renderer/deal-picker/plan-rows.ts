import type { Deal, DealPickerInput, DealPlan, WhyNot } from '#shared/deal-picker/deal-picker'
import { bug } from '#shared/bug'

/** A deal of the plan with what it takes and brings, money in currency units. */
export type ChosenRow = {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly city: string
  readonly price: number
  readonly share: number
  readonly amount: number
  /** The stake's part of the income a year. */
  readonly income: number
  readonly yield: number
  readonly risk: number
}

export type RejectedRow = WhyNot & {
  readonly name: string
  readonly sector: string
  readonly city: string
  readonly price: number
  readonly yield: number
  readonly risk: number
  /** How far the price would have to fall, as a share of it; null when no price would do. */
  readonly discount: number | null
}

/** The chosen deals, the largest stake first. */
export function chosenRows(input: DealPickerInput, plan: DealPlan): readonly ChosenRow[] {
  const deals = dealsById(input)
  return plan.deals
    .map(({ id, share, amount }) => {
      const facts = factsOf(deals.get(id) ?? bug(`the plan has a deal ${id} its input has not`))
      return { id, ...facts, share, amount, income: amount * facts.yield }
    })
    .toSorted((a, b) => b.amount - a.amount)
}

export function rejectedRows(
  input: DealPickerInput,
  whyNot: readonly WhyNot[],
): readonly RejectedRow[] {
  const deals = dealsById(input)
  return whyNot.flatMap((reason) => {
    const deal = deals.get(reason.dealId)
    if (!deal) return []
    const facts = factsOf(deal)
    return [{ ...reason, ...facts, discount: discountOf(facts.price, reason.neededPrice) }]
  })
}

export const discountOf = (price: number, needed: number | null): number | null =>
  needed === null ? null : Math.max(0, 1 - needed / price)

export const dealsById = (input: DealPickerInput): ReadonlyMap<string, Deal> =>
  new Map(input.deals.map((deal) => [deal.id, deal]))

export const nameOfDeal = (deals: ReadonlyMap<string, Deal>, id: string): string =>
  deals.get(id)?.name ?? id

const factsOf = (deal: Deal) => ({
  name: deal.name ?? deal.id,
  sector: deal.sector ?? '',
  city: deal.city ?? '',
  price: deal.price,
  yield: deal.yield,
  risk: deal.risk ?? 0,
})
