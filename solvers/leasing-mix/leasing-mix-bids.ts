import { addUses, scoreOf } from './leasing-mix-market.ts'
import type { Market } from './leasing-mix-market.ts'

/** Looks at offers that the search may cost: about a tenth of a second. */
const EFFORT = 1.5e6
const MOST_ROUNDS = 1000
const FEWEST_ROUNDS = 200

/**
 * About what a unit of each limit is worth. In every round each unit takes the package that is best
 * at the present prices; limits that are overrun become dearer, those with room cheaper, by smaller
 * and smaller steps. The answer is the mean of the second half of the rounds. Of many units only some
 * are asked, evenly chosen, with their part of the limits.
 *
 * Source: subgradient method for the Lagrangian dual (Held, Wolfe and Crowder, 1974), with the steps
 * of AdaGrad (Duchi, Hazan and Singer, 2011).
 */
export function bidPrices(market: Market): Float64Array {
  const { limits, unitCount } = market
  const starts = unitStarts(market)
  const stride = Math.max(1, Math.ceil((market.unit.length * FEWEST_ROUNDS) / EFFORT))
  const asked = starts.filter((_, k) => k % stride === 0)
  const part = asked.length / (unitCount || 1)
  const rounds = Math.min(
    MOST_ROUNDS,
    Math.max(FEWEST_ROUNDS, Math.floor((EFFORT * stride) / (market.unit.length + 1))),
  )
  const sizes = limits.map(({ most, meanEntry }) =>
    Math.max(Math.abs(most) * part, meanEntry * asked.length * 0.1, 1e-9),
  )
  const prices = new Float64Array(limits.length)
  const sum = new Float64Array(limits.length)
  const squares = new Float64Array(limits.length).fill(1e-12)
  const used = new Float64Array(limits.length)
  let scale = 0
  for (let round = 0; round < rounds; round++) {
    used.fill(0)
    const worth = takeBest(market, asked, prices, used)
    if (round === 0) scale = worth || 1
    limits.forEach(({ most }, i) => {
      const size = sizes[i] ?? 1
      const overrun = ((used[i] ?? 0) - most * part) / size
      squares[i] = (squares[i] ?? 0) + overrun * overrun
      const step = ((scale / size) * overrun) / Math.sqrt(squares[i] ?? 1)
      prices[i] = Math.max(0, (prices[i] ?? 0) + step)
      if (2 * round >= rounds) sum[i] = (sum[i] ?? 0) + (prices[i] ?? 0)
    })
  }
  return sum.map((total) => total / Math.ceil(rounds / 2))
}

/** The first offer of each unit that has any. */
function unitStarts({ unit }: Market): number[] {
  return [...unit.keys()].filter((j) => j === 0 || unit[j] !== unit[j - 1])
}

/** Each unit asked on its best package at these prices: adds what that uses, answers what it is worth. */
function takeBest(
  market: Market,
  asked: readonly number[],
  prices: Float64Array,
  used: Float64Array,
): number {
  let worth = 0
  for (const first of asked) {
    const best = bestFrom(market, first, prices)
    if (best < 0) continue
    addUses(market, used, best, 1)
    worth += Math.abs(market.value[best] ?? 0)
  }
  return worth
}

/** The best offer of the unit whose offers begin at `first`; −1 when none is worth its price. */
function bestFrom(market: Market, first: number, prices: Float64Array): number {
  const { unit } = market
  let best = -1
  let most = 0
  for (let j = first; unit[j] === unit[first]; j++) {
    const score = scoreOf(market, j, prices)
    if (score > most) [best, most] = [j, score]
  }
  return best
}
