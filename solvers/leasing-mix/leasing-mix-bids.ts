import { addUses, scoresAt } from './leasing-mix-market.ts'
import type { Market } from './leasing-mix-market.ts'

const ROUNDS = 60

/**
 * About what a unit of each limit is worth. In every round each unit takes the package that is best
 * at the present prices; limits that are overrun become dearer, those with room cheaper, by smaller
 * and smaller steps.
 *
 * Source: subgradient method for the Lagrangian dual (Held, Wolfe and Crowder, 1974).
 */
export function bidPrices(market: Market): Float64Array {
  const { limits } = market
  const prices = new Float64Array(limits.length)
  const sizes = limits.map(
    ({ most, meanEntry }) => Math.max(Math.abs(most), meanEntry * Math.sqrt(market.unitCount)) || 1,
  )
  for (let round = 0; round < ROUNDS; round++) {
    const { used, worth } = takeBest(market, prices)
    const step = (0.5 * worth) / (1 + round / 4)
    limits.forEach(({ most }, i) => {
      const size = sizes[i] ?? 1
      const overrun = Math.max(-1, Math.min(1, ((used[i] ?? 0) - most) / size))
      prices[i] = Math.max(0, (prices[i] ?? 0) + (step * overrun) / size)
    })
  }
  return prices
}

/** Each unit on its best package at these prices: what that uses, and what it is worth by itself. */
function takeBest(market: Market, prices: Float64Array): { used: Float64Array; worth: number } {
  const used = new Float64Array(market.limits.length)
  const scores = scoresAt(market, prices)
  let worth = 0
  let best = -1
  market.unit.forEach((unit, j) => {
    if (best < 0 || (scores[j] ?? 0) > (scores[best] ?? 0)) best = j
    if (market.unit[j + 1] === unit) return
    if ((scores[best] ?? 0) > 0) {
      addUses(market, used, best, 1)
      worth += Math.abs(market.value[best] ?? 0)
    }
    best = -1
  })
  return { used, worth: worth || 1 }
}
