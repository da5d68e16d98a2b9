import type { Deal, DealPickerInput, NeededPrice } from '#shared/deal-picker'
import { resolveOptions } from '#shared/optimizer-input'
import type { FigureStyle } from '#shared/optimizer-result'
import { figuresFor } from '../explain/figures.ts'
import { solveModel } from '../optimizer/main-solve.ts'
import type { SolveContext } from '../optimizer/optimizer.ts'
import { pickGreedily } from './deal-picker-greedy.ts'
import { buildDealPickerModel } from './deal-picker-model.ts'

/** The price is halved at most this often in search of one at which the deal is picked. */
const HALVINGS = 14
const MOST_SOLVES = 60

/**
 * The price below which a rejected deal would be picked, its income unchanged, proved by solving again
 * at prices on both sides. The two prices of `bracket` differ by a millionth of the price offered
 * (a ten-thousandth where deals are whole or have minimum tickets).
 *
 * @param onStep told before each solve how many were done
 */
export function findNeededPrice(
  context: SolveContext,
  input: DealPickerInput,
  dealId: string,
  style: FigureStyle,
  onStep: (solves: number) => void = () => undefined,
): NeededPrice | null {
  const deal = input.deals.find(({ id }) => id === dealId)
  if (!deal) return null
  const search = makeSearch(context, input, deal, onStep)
  const atOffer = search.isPickedAt(deal.price)
  const bracket = atOffer === false ? findBracket(search, deal.price) : null
  const answer = {
    dealId,
    price: deal.price,
    isPicked: atOffer === true,
    bracket: bracket && ([bracket.picked, bracket.rejected] as [number, number]),
    neededPrice: bracket?.picked ?? null,
    complete: search.state.isComplete,
    solves: search.state.solves,
  }
  return { ...answer, sentence: sentenceFor(deal, answer, style) }
}

type Bracket = { readonly picked: number; readonly rejected: number }

type Search = {
  readonly isPickedAt: (price: number) => boolean | null
  readonly tolerance: number
  readonly state: { solves: number; isComplete: boolean }
}

function makeSearch(
  context: SolveContext,
  input: DealPickerInput,
  deal: Deal,
  onStep: (solves: number) => void,
): Search {
  const index = input.deals.indexOf(deal)
  const income = deal.price * deal.yield
  const { timeLimitSec, mipRelGap } = resolveOptions(input.options)
  const state = { solves: 0, isComplete: true }
  const isMixed = buildDealPickerModel(input).hasIntegers
  const isPickedAt = (price: number): boolean | null => {
    if (state.solves >= MOST_SOLVES) return null
    onStep(state.solves)
    state.solves += 1
    const moved = { ...deal, price, yield: income / price }
    const changed = { ...input, deals: input.deals.with(index, moved) }
    const model = buildDealPickerModel(changed)
    const { status, values } = solveModel(context, model, {
      timeLimitSec,
      mipRelGap,
      duals: false,
      ranging: false,
      quickPlan: () => pickGreedily(changed, model),
    })
    if (status !== 'optimal' || !values) {
      state.isComplete = false
      return null
    }
    return (values[index] ?? 0) > 1e-9
  }
  return { isPickedAt, tolerance: isMixed ? 1e-4 : 1e-6, state }
}

function findBracket(search: Search, offered: number): Bracket | null {
  for (let k = 0, rejected = offered; k < HALVINGS; k++, rejected /= 2) {
    const answer = search.isPickedAt(rejected / 2)
    if (answer === null) return null
    if (answer) return narrow(search, { picked: rejected / 2, rejected }, offered)
  }
  return null
}

function narrow({ isPickedAt, tolerance }: Search, first: Bracket, offered: number): Bracket {
  let { picked, rejected } = first
  while (rejected - picked > tolerance * offered) {
    const middle = (picked + rejected) / 2
    const answer = isPickedAt(middle)
    if (answer === null) break
    if (answer) picked = middle
    else rejected = middle
  }
  return { picked, rejected }
}

function sentenceFor(
  deal: Deal,
  answer: Omit<NeededPrice, 'sentence'>,
  style: FigureStyle,
): string {
  const figures = figuresFor(style)
  const name = deal.name ?? deal.id
  const offered = figures.money(deal.price)
  if (answer.isPicked) return `${name} is picked at ${offered}.`
  if (answer.neededPrice !== null) {
    const proof = answer.complete
      ? 'Proved by solving again'
      : 'Solved again as far as time allowed'
    return `${name} would be picked below ${figures.moneyDown(answer.neededPrice)}; it is offered at ${offered}. ${proof}.`
  }
  return answer.complete
    ? `${name} would not be picked at any price.`
    : `Time ran out before a price for ${name} was found.`
}
