import type { CapexPhasingInput, CapexProject } from '#shared/capex-phasing/capex-phasing'

/**
 * A second way to the optimum, too slow for use and too simple to be wrong: every combination of
 * starts is tried and its months are played through. It is written from the contract, not from the
 * model; late starts are tried too, so that ways out can be judged.
 */
export type Outcome = {
  readonly value: number
  /** What each limit that is broken would cost to ease, in moves of its scale, by family. */
  readonly broken: ReadonlyMap<string, number>
}

export function everyOutcome(input: CapexPhasingInput): Outcome[] {
  const choices = input.projects.map((project) => startsOf(input, project))
  return combine(choices).map((starts) => play(input, starts))
}

export function bestOutcome(outcomes: readonly Outcome[]): number | null {
  const kept = outcomes.filter(({ broken }) => broken.size === 0).map(({ value }) => value)
  return kept.length === 0 ? null : Math.max(...kept)
}

/** The deletion filter over the families in their order. */
export function smallestConflict(input: CapexPhasingInput, outcomes: readonly Outcome[]): string[] {
  const dropped = new Set<string>()
  for (const family of familiesOf(input)) {
    dropped.add(family)
    const isFeasible = outcomes.some(({ broken }) =>
      [...broken.keys()].every((each) => dropped.has(each)),
    )
    if (isFeasible) dropped.delete(family)
  }
  return familiesOf(input).filter((family) => !dropped.has(family))
}

/** The least total of moves and the best value at that total; order is never given up. */
export function cheapestWayOut(outcomes: readonly Outcome[]): { total: number; value: number } {
  const priced = outcomes
    .filter(({ broken }) => ![...broken.keys()].some((family) => family.startsWith('precedence:')))
    .map(({ value, broken }) => ({
      value,
      total: [...broken.values()].reduce((sum, cost) => sum + cost, 0),
    }))
  const total = Math.min(...priced.map((outcome) => outcome.total))
  const atTotal = priced.filter((outcome) => outcome.total <= total * (1 + 1e-7) + 1e-9)
  return { total, value: Math.max(...atTotal.map(({ value }) => value)) }
}

function familiesOf(input: CapexPhasingInput): string[] {
  const { projects, crews = [], precedence = [], groups = [] } = input
  return [
    'monthlyLimit',
    'cash',
    'totalBudget',
    'maxParallel',
    ...crews.map(({ id }) => `crew:${id}`),
    ...precedence.map(({ before, after }) => `precedence:${before}>${after}`),
    ...groups.flatMap(({ id }) => [`group:${id}:max`, `group:${id}:min`]),
    ...projects.map(({ id }) => `deadline:${id}`),
    ...projects.map(({ id }) => `must:${id}`),
  ]
}

type Starts = readonly (number | null)[]

const monthsFrom = (start: string, month: string): number =>
  (Number(month.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
  Number(month.slice(5)) -
  Number(start.slice(5))

function startsOf(input: CapexPhasingInput, project: CapexProject): (number | null)[] {
  if (project.exclude === true) return [null]
  const first = project.earliest ? Math.max(0, monthsFrom(input.startMonth, project.earliest)) : 0
  const starts: (number | null)[] = [null]
  for (let s = first; s + project.durationMonths <= input.months; s++) starts.push(s)
  return starts
}

const combine = (choices: readonly Starts[]): Starts[] =>
  choices.reduce<Starts[]>(
    (sets, options) => sets.flatMap((set) => options.map((option) => [...set, option])),
    [[]],
  )

/** Every month's number of a field that may be one for all. */
const monthly = (value: number | readonly number[], months: number): readonly number[] =>
  typeof value === 'number' ? Array.from({ length: months }, () => value) : value

type Monthly = number | readonly number[]
const NO_CASH = { opening: 0, inflow: 0 as Monthly, floor: -Infinity, reinvestUplift: false }
const DEFAULTS = { discountRate: 0, rentGrowth: 0, costInflation: 0, exitYield: Infinity }
const NO_LIMITS = {
  monthlyLimit: Infinity as Monthly,
  totalBudget: Infinity,
  maxParallel: Infinity,
}
const PLAIN = { upliftMonthly: 0, upliftLagMonths: 0, rentLossMonthly: 0 }

/** What is given, over the contract's defaults. */
const over = <Defaults extends object>(defaults: Defaults, given: object): Defaults => ({
  ...defaults,
  ...given,
})

type Month = { spend: number; loss: number; uplift: number; running: number }
type Tell = (family: string, excess: number, scale: number) => void

/** Plays the months through, one after another, as a bookkeeper would. */
function play(input: CapexPhasingInput, starts: Starts): Outcome {
  const broken = new Map<string, number>()
  const tell: Tell = (family, excess, scale) => {
    if (excess <= 1e-7 * Math.max(1, scale)) return
    broken.set(family, (broken.get(family) ?? 0) + excess / (scale || 1))
  }
  const { discountRate, exitYield } = over(DEFAULTS, input)
  const months = Array.from({ length: input.months }, (_, t) => monthOf(input, starts, t))
  tellMonths(input, months, tell)
  tellCash(input, months, tell)
  tellCrews(input, starts, tell)
  tellOrder(input, starts, tell)
  tellGroups(input, starts, tell)
  tellProjects(input, starts, tell)
  const inMonths = months.reduce(
    (sum, { uplift, spend, loss }, t) =>
      sum + (uplift - spend - loss) / (1 + discountRate) ** (t / 12),
    0,
  )
  const { uplift } = monthOf(input, starts, input.months)
  const atEnd = (12 * uplift) / exitYield / (1 + discountRate) ** (input.months / 12)
  return { value: inMonths + atEnd, broken }
}

/** The money and work of a month; of month T there is only the rent that goes on. */
function monthOf(input: CapexPhasingInput, starts: Starts, t: number): Month {
  const { rentGrowth, costInflation } = over(DEFAULTS, input)
  const month = { spend: 0, loss: 0, uplift: 0, running: 0 }
  input.projects.forEach((project, i) => {
    const { upliftMonthly, upliftLagMonths, rentLossMonthly } = over(PLAIN, project)
    const s = starts[i] ?? Infinity
    const end = s + project.durationMonths
    if (t >= end + upliftLagMonths) month.uplift += upliftMonthly
    if (t < s || t >= end) return
    month.spend += project.cost * (project.profile?.[t - s] ?? 1 / project.durationMonths)
    month.loss += rentLossMonthly
    month.running += 1
  })
  month.spend *= (1 + costInflation) ** (t / 12)
  month.loss *= (1 + rentGrowth) ** (t / 12)
  month.uplift *= (1 + rentGrowth) ** (t / 12)
  return month
}

function tellMonths(input: CapexPhasingInput, months: readonly Month[], tell: Tell): void {
  const { monthlyLimit, maxParallel, totalBudget } = over(NO_LIMITS, input)
  const limits = monthly(monthlyLimit, input.months)
  months.forEach(({ spend, running }, t) => {
    tell('monthlyLimit', spend - (limits[t] ?? 0), limits[t] ?? 0)
    tell('maxParallel', running - maxParallel, maxParallel)
  })
  tell('totalBudget', months.reduce((sum, { spend }) => sum + spend, 0) - totalBudget, totalBudget)
}

function tellCash(input: CapexPhasingInput, months: readonly Month[], tell: Tell): void {
  const { opening, inflow, floor, reinvestUplift } = input.cash
    ? over({ ...NO_CASH, floor: 0 }, input.cash)
    : NO_CASH
  const inflows = monthly(inflow, input.months)
  let [pot, shortfall] = [opening, 0]
  months.forEach(({ spend, loss, uplift }, t) => {
    pot += (inflows[t] ?? 0) - spend - loss + (reinvestUplift ? uplift : 0)
    shortfall = Math.max(shortfall, floor - pot)
  })
  tell('cash', shortfall, Math.max(1, opening + inflows.reduce((sum, money) => sum + money, 0)))
}

function tellCrews(input: CapexPhasingInput, starts: Starts, tell: Tell): void {
  for (const { id, capacity } of input.crews ?? []) {
    monthly(capacity, input.months).forEach((most, t) => {
      const atWork = input.projects.reduce((sum, { crew = {}, durationMonths }, i) => {
        const s = starts[i] ?? Infinity
        return s <= t && t < s + durationMonths ? sum + (crew[id] ?? 0) : sum
      }, 0)
      tell(`crew:${id}`, atWork - most, most)
    })
  }
}

function tellOrder(input: CapexPhasingInput, starts: Starts, tell: Tell): void {
  const startOf = new Map(input.projects.map(({ id }, i) => [id, starts[i] ?? Infinity]))
  const lengthOf = new Map(input.projects.map(({ id, durationMonths }) => [id, durationMonths]))
  for (const { before, after, lagMonths = 0 } of input.precedence ?? []) {
    const later = startOf.get(after) ?? Infinity
    const end = (startOf.get(before) ?? Infinity) + (lengthOf.get(before) ?? 0)
    tell(`precedence:${before}>${after}`, later < end + lagMonths ? 1 : 0, 1)
  }
}

function tellGroups(input: CapexPhasingInput, starts: Starts, tell: Tell): void {
  const isDone = (id: string) =>
    typeof starts[input.projects.findIndex((project) => project.id === id)] === 'number'
  for (const { id, projects, min, max } of input.groups ?? []) {
    const done = projects.filter(isDone).length
    const most = max ?? (min === undefined ? 1 : Infinity)
    tell(`group:${id}:max`, done - most, most)
    tell(`group:${id}:min`, (min ?? 0) - done, min ?? 0)
  }
}

function tellProjects(input: CapexPhasingInput, starts: Starts, tell: Tell): void {
  input.projects.forEach(({ id, durationMonths, deadline, must }, i) => {
    const s = starts[i] ?? null
    if (s !== null && deadline !== undefined) {
      const end = monthsFrom(input.startMonth, deadline)
      tell(`deadline:${id}`, s + durationMonths - 1 - end, Math.max(1, end + 1))
    }
    tell(`must:${id}`, must === true && s === null ? 1 : 0, 1)
  })
}
