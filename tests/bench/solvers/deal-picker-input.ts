import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { makeRandom } from '../../solvers/random-deals.ts'

/** Deals of six sectors in 25 cities, a budget for about every seventh, a cap on each sector and city. */
export function makeDeals(count: number, mode: 'fractional' | 'whole'): DealPickerInput {
  const random = makeRandom(count)
  const deals = Array.from({ length: count }, (_, index) => ({
    id: `deal-${index}`,
    price: Math.round((200_000 + random() * 9_800_000) / 1000) * 1000,
    yield: Math.round((0.03 + random() * 0.06) * 1e4) / 1e4,
    risk: Math.round(random() * 0.04 * 1e4) / 1e4,
    sector: `sector ${Math.floor(random() * 6)}`,
    city: `city ${Math.floor(random() * 25)}`,
  }))
  const budget = Math.round(deals.reduce((sum, { price }) => sum + price, 0) * 0.15)
  const sectors = Array.from({ length: 6 }, (_, k) => ({
    by: 'sector' as const,
    key: `sector ${k}`,
    maxShare: 0.25,
  }))
  const cities = Array.from({ length: 25 }, (_, k) => ({
    by: 'city' as const,
    key: `city ${k}`,
    maxAmount: Math.round(budget * 0.08),
  }))
  return { mode, budget, riskPenalty: 0.5, deals, caps: [...sectors, ...cities], maxRisk: 0.02 }
}
