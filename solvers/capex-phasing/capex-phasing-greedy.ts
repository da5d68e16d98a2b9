import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { settleDerived } from '../model/derived.ts'
import type { Model } from '../model/model.ts'
import { isFeasible } from '../optimizer/solved.ts'
import {
  bestStart,
  clearBoard,
  isOn,
  npvAt,
  openBoard,
  putOn,
  takeOff,
} from './capex-phasing-board.ts'
import type { Board, Card } from './capex-phasing-board.ts'

/** Looks at months that the variations may cost together: about a third of a second. */
const EFFORT = 3e7
const MOST_ROUNDS = 60

/**
 * A quick plan: projects by value per cost, each at its best start that still fits, what must be done
 * first; then the same with the order shaken, and the best of all. It gives the solver something to
 * beat and the user something to keep when time runs out.
 *
 * The shaking is the same every time. `null` when no round keeps every limit.
 */
export function phaseGreedily(input: CapexPhasingInput, model: Model): Float64Array | null {
  const board = openBoard(input)
  const random = seededRandom()
  const looks = board.cards.reduce((sum, { npv }) => sum + npv.length, 0) * input.months
  const rounds = Math.max(3, Math.min(MOST_ROUNDS, Math.floor(EFFORT / (looks + 1))))
  let best: { readonly value: number; readonly starts: Int32Array } | null = null
  for (let round = 0; round < rounds; round++) {
    clearBoard(board)
    fillBoard(board, round === 0 ? () => 1 : () => 0.5 + random())
    const value = valueOf(board)
    if (keepsMinimums(board) && (best === null || value > best.value)) {
      best = { value, starts: Int32Array.from(board.starts) }
    }
  }
  if (!best) return null
  const values = settleDerived(model, toValues(board, best.starts, model))
  return isFeasible(model, values) ? values : null
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seededRandom(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function fillBoard(board: Board, shake: () => number): void {
  const required = board.cards.filter(({ job }) => job.project.must === true)
  for (const card of sortBy(required, ({ job }) => -job.last * shake())) place(board, card, true)
  const ranked = sortBy(board.cards, (card) => worthOf(board, card) * shake())
  fillGroups(board, ranked)
  // Rent gained by what was placed late may pay for what did not fit before.
  while (ranked.some((card) => place(board, card, false))) continue
  improve(board)
}

/** Value per cost of a project with everything that must come before it. */
function worthOf(board: Board, card: Card): number {
  const chain = chainOf(board, card)
  const value = sumOf(chain, ({ npv, preferred, job }) => npv[(preferred[0] ?? 0) - job.first] ?? 0)
  const cost = sumOf(chain, ({ job }) => job.project.cost)
  return value / Math.max(cost, 1)
}

/** A card and all it waits for, what comes first first. */
function chainOf({ cards }: Board, card: Card): Card[] {
  const chain = new Set<Card>()
  const add = (each: Card) => {
    for (const { at } of each.links.before) {
      const earlier = cards[at]
      if (earlier && !chain.has(earlier)) add(earlier)
    }
    chain.add(each)
  }
  add(card)
  return [...chain]
}

/**
 * Puts a card on the board, and before it what it waits for. All or nothing: it must all fit, and
 * unless it must be done, be worth it together. Says whether the board has changed.
 */
function place(board: Board, card: Card, isRequired: boolean): boolean {
  if (isOn(board, card)) return false
  const missing = chainOf(board, card).filter((each) => !isOn(board, each))
  const placed: Card[] = []
  let value = 0
  for (const each of missing) {
    const s = bestStart(board, each)
    if (s < 0) break
    putOn(board, each, s)
    placed.push(each)
    value += npvAt(each, s)
  }
  if (placed.length === missing.length && (isRequired || value > 0)) return true
  for (const each of placed) takeOff(board, each)
  return false
}

/** Places the best of each group until its least number is reached. */
function fillGroups(board: Board, ranked: readonly Card[]): void {
  for (const [g, { min = 0 }] of (board.input.groups ?? []).entries()) {
    for (const card of ranked) {
      if ((board.inGroup[g] ?? 0) >= min) break
      if (card.groups.includes(g)) place(board, card, true)
    }
  }
}

/** Takes each project off and puts it back at what is now its best start. */
function improve(board: Board): void {
  const onBoard = board.cards.filter((card) => isOn(board, card))
  for (const card of sortBy(onBoard, ({ at }) => -(board.starts[at] ?? 0))) {
    const before = board.starts[card.at] ?? 0
    takeOff(board, card)
    const s = bestStart(board, card)
    putOn(board, card, s >= 0 && npvAt(card, s) > npvAt(card, before) ? s : before)
  }
}

const valueOf = (board: Board): number =>
  sumOf(board.cards, (card) => (isOn(board, card) ? npvAt(card, board.starts[card.at] ?? 0) : 0))

const keepsMinimums = (board: Board): boolean =>
  board.cards.every((card) => card.job.project.must !== true || isOn(board, card)) &&
  (board.input.groups ?? []).every(({ min = 0 }, g) => (board.inGroup[g] ?? 0) >= min)

/** The start variables are the model's first: for each job one for each month of its window. */
function toValues({ cards }: Board, starts: Int32Array, model: Model): Float64Array {
  const values = new Float64Array(model.columns.length)
  let column = 0
  for (const { at, job, npv } of cards) {
    const s = starts[at] ?? -1
    if (s >= 0) values[column + s - job.first] = 1
    column += npv.length
  }
  return values
}

const sumOf = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + amount(item), 0)

/** Largest first; each item is asked once. */
const sortBy = <Item>(items: readonly Item[], key: (item: Item) => number): Item[] =>
  items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => b.key - a.key)
    .map(({ item }) => item)
