import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { inMonth, jobsOf } from '#shared/capex-phasing/capex-phasing-jobs'
import type { Job } from '#shared/capex-phasing/capex-phasing-jobs'
import { npvOf, rentLossIn, spendIn, timelineOf } from '#shared/capex-phasing/capex-phasing-value'
import type { Timeline } from '#shared/capex-phasing/capex-phasing-value'

/**
 * A planning board: projects are put on months and taken off again, and it says at once whether one
 * more fits. The quick plan is made on it.
 */
export type Board = {
  readonly input: CapexPhasingInput
  readonly time: Timeline
  readonly cards: readonly Card[]
  /** Month of start by job, −1 when it is not on the board. */
  readonly starts: Int32Array
  readonly spend: Float64Array
  readonly parallel: Float64Array
  readonly crews: readonly Float64Array[]
  /** What is in the pot at the end of each month; `null` without cash. */
  readonly pot: Float64Array | null
  /** How many of each group are on the board. */
  readonly inGroup: Int32Array
}

/** A job as the board needs it. */
export type Card = {
  readonly job: Job
  readonly at: number
  /** Value of each start, by month from the first. */
  readonly npv: Float64Array
  /** The starts, most valuable first. */
  readonly preferred: readonly number[]
  readonly units: readonly (readonly [crew: number, units: number])[]
  readonly groups: readonly number[]
  /** What comes before and after, with the months from the start of the first to that of the later. */
  readonly links: Links
}
type Links = { readonly before: readonly Link[]; readonly after: readonly Link[] }
/** `at` is −1 when the other project is left out. */
export type Link = { readonly at: number; readonly wait: number }

export function openBoard(input: CapexPhasingInput): Board {
  const time = timelineOf(input)
  const cards = makeCards(input, time)
  return {
    input,
    time,
    cards,
    starts: new Int32Array(cards.length).fill(-1),
    spend: new Float64Array(time.months),
    parallel: new Float64Array(time.months),
    crews: (input.crews ?? []).map(() => new Float64Array(time.months)),
    pot: potWithoutWorks(input),
    inGroup: new Int32Array(input.groups?.length ?? 0),
  }
}

/** Takes everything off the board. */
export function clearBoard(board: Board): void {
  for (const card of board.cards) if (isOn(board, card)) takeOff(board, card)
}

export const isOn = ({ starts }: Board, { at }: Card): boolean => (starts[at] ?? -1) >= 0

export const npvAt = ({ npv, job }: Card, s: number): number => npv[s - job.first] ?? 0

export function putOn(board: Board, card: Card, s: number): void {
  board.starts[card.at] = s
  book(board, card, s, 1)
}

export function takeOff(board: Board, card: Card): void {
  const s = board.starts[card.at] ?? -1
  board.starts[card.at] = -1
  book(board, card, s, -1)
}

/** The most valuable start that breaks no limit, were the card put on now; −1 when there is none. */
export function bestStart(board: Board, card: Card): number {
  if (!hasRoomInGroups(board, card)) return -1
  return card.preferred.find((s) => fits(board, card, s)) ?? -1
}

function fits(board: Board, card: Card, s: number): boolean {
  return (
    keepsOrder(board, card, s) &&
    hasRoomWhileRunning(board, card, s) &&
    keepsBudget(board, card, s) &&
    keepsFloor(board, card, s)
  )
}

const keepsOrder = ({ starts }: Board, { links: { before, after } }: Card, s: number): boolean =>
  before.every(({ at, wait }) => (starts[at] ?? -1) >= 0 && (starts[at] ?? 0) + wait <= s) &&
  after.every(({ at, wait }) => (starts[at] ?? -1) < 0 || s + wait <= (starts[at] ?? 0))

function hasRoomInGroups({ input, inGroup }: Board, { groups }: Card): boolean {
  return groups.every((g) => {
    const { min, max } = input.groups?.[g] ?? {}
    return (inGroup[g] ?? 0) < (max ?? (min === undefined ? 1 : Infinity))
  })
}

function hasRoomWhileRunning(board: Board, card: Card, s: number): boolean {
  const { input, time, spend, parallel } = board
  const { monthlyLimit = Infinity, maxParallel = Infinity } = input
  for (let t = s; t < s + card.job.duration; t++) {
    if ((parallel[t] ?? 0) + 1 > maxParallel || !hasCrews(board, card, t)) return false
    const spent = (spend[t] ?? 0) + spendIn(card.job, s, t, time)
    if (isAbove(spent, inMonth(monthlyLimit, t))) return false
  }
  return true
}

const hasCrews = ({ input, crews }: Board, { units }: Card, t: number): boolean =>
  units.every(([crew, wanted]) => {
    const capacity = inMonth(input.crews?.[crew]?.capacity ?? 0, t)
    return !isAbove((crews[crew]?.[t] ?? 0) + wanted, capacity)
  })

function keepsBudget({ input, spend, time }: Board, { job }: Card, s: number): boolean {
  if (input.totalBudget === undefined) return true
  let total = spend.reduce((sum, money) => sum + money, 0)
  for (let t = s; t < s + job.duration; t++) total += spendIn(job, s, t, time)
  return !isAbove(total, input.totalBudget)
}

function keepsFloor(board: Board, card: Card, s: number): boolean {
  const { pot, input, time } = board
  if (!pot) return true
  const floor = input.cash?.floor ?? 0
  let change = 0
  for (let t = s; t < time.months; t++) {
    change += flowIn(board, card, s, t)
    if (change < 0 && isAbove(floor, (pot[t] ?? 0) + change)) return false
  }
  return true
}

/** What a card adds to the pot in month t. */
function flowIn({ input, time }: Board, { job }: Card, s: number, t: number): number {
  if (t < s + job.duration) return -spendIn(job, s, t, time) - rentLossIn(job, t, time)
  if (t < s + job.toUplift || input.cash?.reinvestUplift !== true) return 0
  return (job.project.upliftMonthly ?? 0) * (time.rent[t] ?? 1)
}

function book(board: Board, card: Card, s: number, sign: 1 | -1): void {
  const { time, spend, parallel, crews, pot, inGroup } = board
  const { job, units, groups } = card
  for (let t = s; t < s + job.duration; t++) {
    add(spend, t, sign * spendIn(job, s, t, time))
    add(parallel, t, sign)
    for (const [crew, wanted] of units) {
      const atWork = crews[crew]
      if (atWork) add(atWork, t, sign * wanted)
    }
  }
  for (const g of groups) inGroup[g] = (inGroup[g] ?? 0) + sign
  if (!pot) return
  let change = 0
  for (let t = s; t < time.months; t++) {
    change += sign * flowIn(board, card, s, t)
    add(pot, t, change)
  }
}

function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount
}

/** Rounding is no overrun. */
const isAbove = (value: number, limit: number): boolean =>
  value > limit + 1e-9 * Math.max(1, Math.abs(limit))

function makeCards(input: CapexPhasingInput, time: Timeline): Card[] {
  const jobs = jobsOf(input)
  const positions = new Map(jobs.map(({ project }, at) => [project.id, at]))
  const linksOf = linksByProject(input, jobs, positions)
  return jobs.map((job, at) => {
    const { first, last, project } = job
    const npv = Float64Array.from({ length: Math.max(0, last - first + 1) }, (_, k) =>
      npvOf(job, first + k, time),
    )
    const byWorth = Array.from(npv.keys()).sort((a, b) => (npv[b] ?? 0) - (npv[a] ?? 0) || a - b)
    return {
      job,
      at,
      npv,
      preferred: byWorth.map((k) => first + k),
      units: indicesWhere(input.crews, ({ id }) => (project.crew?.[id] ?? 0) > 0).map(
        (crew) => [crew, project.crew?.[input.crews?.[crew]?.id ?? ''] ?? 0] as const,
      ),
      groups: indicesWhere(input.groups, ({ projects }) => projects.includes(project.id)),
      links: linksOf(project.id),
    }
  })
}

function linksByProject(
  { precedence = [] }: CapexPhasingInput,
  jobs: readonly Job[],
  positions: ReadonlyMap<string, number>,
): (id: string) => Links {
  const links = new Map<string, { before: Link[]; after: Link[] }>()
  const linksAt = (id: string) => {
    const known = links.get(id) ?? { before: [], after: [] }
    links.set(id, known)
    return known
  }
  for (const { before, after, lagMonths = 0 } of precedence) {
    const at = positions.get(before) ?? -1
    const wait = (jobs[at]?.duration ?? 0) + lagMonths
    linksAt(after).before.push({ at, wait })
    linksAt(before).after.push({ at: positions.get(after) ?? -1, wait })
  }
  return linksAt
}

const indicesWhere = <Item>(
  list: readonly Item[] | undefined,
  matches: (item: Item) => boolean,
): number[] => (list ?? []).flatMap((item, index) => (matches(item) ? [index] : []))

function potWithoutWorks({ cash, months }: CapexPhasingInput): Float64Array | null {
  if (!cash) return null
  let pot = cash.opening
  return Float64Array.from({ length: months }, (_, t) => (pot += inMonth(cash.inflow ?? 0, t)))
}
