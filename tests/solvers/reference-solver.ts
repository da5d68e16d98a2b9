import type { Deal, DealPickerInput } from '#shared/deal-picker/deal-picker'
import { choose, keepsAll, solveSquare } from './corners.ts'
import type { HalfSpace } from './corners.ts'

/**
 * A second way to the optimum, too slow for use and too simple to be wrong: every set of deals is
 * tried; what is continuous is settled by trying every corner of what the limits leave.
 * It is written from the contract, not from the model.
 */
export const bestWholeObjective = (input: DealPickerInput): number | null =>
  bestOf(everySet(input).map((picked) => valueOfShares(input, picked.map(Number))))

export function bestFractionalObjective(input: DealPickerInput): number | null {
  const isCounted = input.minDeals !== undefined || input.maxDeals !== undefined
  const hasTickets = input.deals.some((deal) => ticketsOf(input, deal).min > 0)
  return isCounted || hasTickets
    ? bestOf(everySet(input).map((picked) => bestCorner(input, picked)))
    : bestCorner(input, null)
}

const bestOf = (values: readonly (number | null)[]): number | null =>
  values.reduce(
    (best, value) => (value !== null && value > (best ?? -Infinity) ? value : best),
    null,
  )

const everySet = ({ deals, minDeals = 0, maxDeals = Infinity }: DealPickerInput): boolean[][] =>
  Array.from({ length: 2 ** deals.length }, (_, set) =>
    deals.map((_deal, index) => ((set >> index) & 1) === 1),
  ).filter((picked) => {
    const size = picked.filter(Boolean).length
    return size >= minDeals && size <= maxDeals
  })

const ticketsOf = ({ ticket }: DealPickerInput, deal: Deal) => ({
  min: deal.minTicket ?? ticket?.min ?? 0,
  max: deal.maxTicket ?? ticket?.max ?? Infinity,
})

/** The value of given shares with the smallest loan that pays for them; `null` when a limit breaks. */
function valueOfShares(input: DealPickerInput, shares: readonly number[]): number | null {
  const invested = shares.reduce((sum, x, i) => sum + x * (input.deals[i]?.price ?? 0), 0)
  const loan = input.leverage ? Math.max(0, invested - input.budget) : 0
  const point = [...shares, loan]
  return keepsAll(halfSpaces(input, null, true), point) ? objectiveOf(input, point) : null
}

function bestCorner(input: DealPickerInput, picked: readonly boolean[] | null): number | null {
  const size = input.deals.length + 1
  const spaces = halfSpaces(input, picked, false)
  let best: number | null = null
  for (const chosen of choose(spaces, size)) {
    const corner = solveSquare(chosen)
    if (!corner || !keepsAll(spaces, corner)) continue
    const value = objectiveOf(input, corner)
    if (best === null || value > best) best = value
  }
  return best
}

const objectiveOf = (input: DealPickerInput, point: readonly number[]): number =>
  input.deals.reduce(
    (sum, deal, i) =>
      sum +
      deal.price * (deal.yield - (input.riskPenalty ?? 0) * (deal.risk ?? 0)) * (point[i] ?? 0),
    -(input.leverage?.rate ?? 0) * (point[input.deals.length] ?? 0),
  )

function halfSpaces(
  input: DealPickerInput,
  picked: readonly boolean[] | null,
  isWhole: boolean,
): HalfSpace[] {
  const { deals, leverage } = input
  const price = (i: number) => deals[i]?.price ?? 0
  const pen = new Pen(deals.length)
  deals.forEach((deal, at) => writeDeal(pen, input, deal, at, picked?.[at], isWhole))
  pen.least(() => 0, 1, 0)
  if (!leverage) pen.most(() => 0, 1, 0)
  pen.most(price, -1, input.budget)
  pen.least(price, 0, input.minInvested)
  writeCaps(pen, input)
  const { minYield, maxRisk } = input
  pen.least((i) => price(i) * ((deals[i]?.yield ?? 0) - (minYield ?? 0)), 0, minYield && 0)
  pen.most((i) => price(i) * ((deals[i]?.risk ?? 0) - (maxRisk ?? 0)), 0, maxRisk && 0)
  if (leverage) {
    const { maxLtv, maxLoan, minIcr, rate } = leverage
    pen.most((i) => -maxLtv * price(i), 1, 0)
    pen.most(() => 0, 1, maxLoan)
    pen.least((i) => price(i) * (deals[i]?.yield ?? 0), -(minIcr ?? 0) * rate, minIcr && 0)
  }
  return pen.spaces
}

/** Writes rows down; a limit that is absent writes none. */
class Pen {
  readonly spaces: HalfSpace[] = []
  readonly #count: number

  constructor(count: number) {
    this.#count = count
  }

  most(quantity: (index: number) => number, loan: number, limit: number | undefined): void {
    if (limit === undefined) return
    const shares = Array.from({ length: this.#count }, (_, i) => quantity(i))
    this.spaces.push({ a: [...shares, loan], b: limit })
  }

  least(quantity: (index: number) => number, loan: number, limit: number | undefined): void {
    if (limit !== undefined) this.most((i) => -quantity(i), -loan, -limit)
  }
}

function writeDeal(
  pen: Pen,
  input: DealPickerInput,
  deal: Deal,
  at: number,
  isPicked: boolean | undefined,
  isWhole: boolean,
): void {
  const only = (i: number) => Number(i === at)
  const { min, max } = ticketsOf(input, deal)
  const most = isWhole ? Number(deal.price <= max) : Math.min(1, max / deal.price)
  const isPossible = deal.exclude !== true && isPicked !== false && min <= deal.price * most
  pen.most(only, 0, isPossible ? most : 0)
  pen.least(only, 0, isPicked === true ? min / deal.price : 0)
  if (deal.must === true) pen.least(only, 0, 1)
}

function writeCaps(pen: Pen, { caps = [], deals, budget }: DealPickerInput): void {
  for (const { by, key, shareOf, maxAmount, minAmount, maxShare, minShare } of caps) {
    const price = (i: number) => deals[i]?.price ?? 0
    const inside = (i: number) => (deals[i]?.[by] === key ? price(i) : 0)
    pen.most(inside, 0, maxAmount)
    pen.least(inside, 0, minAmount)
    if (shareOf === 'budget') {
      pen.most(inside, 0, maxShare && maxShare * budget)
      pen.least(inside, 0, minShare && minShare * budget)
    } else {
      pen.most((i) => inside(i) - (maxShare ?? 0) * price(i), 0, maxShare && 0)
      pen.least((i) => inside(i) - (minShare ?? 0) * price(i), 0, minShare && 0)
    }
  }
}
