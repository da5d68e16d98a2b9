import type { LeasePackage, LeasingMixInput, LettableUnit } from '#shared/leasing-mix/leasing-mix'
import { choose, keepsAll, solveSquare } from './corners.ts'
import type { HalfSpace } from './corners.ts'

/**
 * A second way to the optimum, too slow for use and too simple to be wrong. A plan is measured month
 * by month as the contract tells it; whole units are tried in every way, fractions at every corner of
 * what the limits leave. It is written from the contract, not from the model.
 */
export function bestWholeLetting(input: LeasingMixInput): number | null {
  let best: number | null = null
  for (const choice of everyChoice(input)) {
    const shares = input.units.map((_, u) => input.packages.map((_p, p) => Number(choice[u] === p)))
    if (!isAllowed(input, shares)) continue
    const { cash } = measure(input, shares)
    if (best === null || cash > best) best = cash
  }
  return best
}

export function bestSplitLetting(input: LeasingMixInput): number | null {
  const pairs = pairsOf(input)
  const spaces = halfSpaces(input, pairs)
  const value = affine(pairs, (x) => measure(input, spread(input, pairs, x)).cash)
  let best: number | null = null
  for (const chosen of choose(spaces, pairs.length)) {
    const corner = solveSquare(chosen)
    if (!corner || !keepsAll(spaces, corner)) continue
    const cash = value.at0 + corner.reduce((sum, x, j) => sum + x * (value.slopes[j] ?? 0), 0)
    if (best === null || cash > best) best = cash
  }
  return best
}

/** Shares by unit and package, in the input's order. */
type Shares = readonly (readonly number[])[]

/** Every way to give each unit one package that suits it, or none (−1). */
function* everyChoice(input: LeasingMixInput, unit = 0): Generator<readonly number[]> {
  const here = input.units[unit]
  if (!here) {
    yield []
    return
  }
  for (const rest of everyChoice(input, unit + 1)) {
    yield [-1, ...rest]
    for (const [p, terms] of input.packages.entries()) if (suits(here, terms)) yield [p, ...rest]
  }
}

const suits = (unit: LettableUnit, { unitTypes = [] }: LeasePackage): boolean =>
  unitTypes.length === 0 || unitTypes.some((type) => type === unit.type)

export type Measured = {
  readonly cash: number
  readonly incentive: number
  readonly occupiedArea: number
  readonly totalArea: number
  /** Σ ω and Σ ω T of what is alive. */
  readonly weight: number
  readonly weightYears: number
  readonly rent: number
  readonly rentOf: (sector: string) => number
  readonly areaOf: (sector: string) => number
  readonly areaOn: (packageId: string) => number
}

export function measure(input: LeasingMixInput, shares: Shares): Measured {
  const { units, packages, existing = [], horizonMonths: T = 12, waultWeight = 'rent' } = input
  const tau = input.measureMonth ?? Math.min(12, T)
  const parts = units.flatMap((unit, u) =>
    packages.map((terms, p) => ({ unit, terms, x: shares[u]?.[p] ?? 0 })),
  )
  const leases = existing.filter(({ remainingMonths }) => remainingMonths > tau)
  const alive = parts.filter(({ terms }) => (terms.downtimeMonths ?? 0) + terms.termMonths > tau)
  const begun = alive.filter(({ terms }) => (terms.downtimeMonths ?? 0) <= tau)
  const total = <Item>(items: readonly Item[], of: (item: Item) => number) =>
    items.reduce((sum, item) => sum + of(item), 0)
  const area = ({ unit, terms, x }: (typeof parts)[number]) => (terms.takeUp ?? 1) * unit.area * x
  const rent = (part: (typeof parts)[number]) =>
    area(part) * part.terms.rent * (part.unit.rentFactor ?? 1)
  const omega = waultWeight === 'rent' ? rent : area
  return {
    cash: cashOf(input, shares),
    incentive: total(parts, ({ unit, terms, x }) => {
      const rentFree = (terms.rent * (unit.rentFactor ?? 1) * (terms.freeMonths ?? 0)) / 12
      const each = (terms.incentive ?? 0) + (input.countRentFree === true ? rentFree : 0)
      return unit.area * x * each * (input.incentiveBasis === 'expected' ? (terms.takeUp ?? 1) : 1)
    }),
    occupiedArea: total(leases, (lease) => lease.area) + total(begun, area),
    totalArea: total(units, (unit) => unit.area) + total(existing, (lease) => lease.area),
    weight: total(leases, (lease) => lease[waultWeight]) + total(alive, omega),
    weightYears:
      total(leases, (lease) => (lease[waultWeight] * (lease.remainingMonths - tau)) / 12) +
      total(alive, (part) => omega(part) * yearsLeft(part.terms, tau, input.waultToBreak === true)),
    rent: total(leases, (lease) => lease.rent) + total(alive, rent),
    rentOf: (sector) =>
      total(leases, (lease) => (lease.sector === sector ? lease.rent : 0)) +
      total(alive, (part) => (part.terms.sector === sector ? rent(part) : 0)),
    areaOf: (sector) =>
      total(leases, (lease) => (lease.sector === sector ? lease.area : 0)) +
      total(alive, (part) => (part.terms.sector === sector ? area(part) : 0)),
    areaOn: (id) => total(parts, ({ unit, terms, x }) => (terms.id === id ? unit.area * x : 0)),
  }
}

function yearsLeft(terms: LeasePackage, tau: number, toBreak: boolean): number {
  const start = terms.downtimeMonths ?? 0
  const stop = start + (terms.breakMonths ?? 0)
  const end =
    toBreak && terms.breakMonths !== undefined && stop > tau ? stop : start + terms.termMonths
  return (end - Math.max(tau, start)) / 12
}

/** Month by month, unit by unit, package by package. */
function cashOf(input: LeasingMixInput, shares: Shares): number {
  const { units, packages, horizonMonths: T = 12 } = input
  let cash = 0
  for (let month = 0; month < T; month++) {
    const worth = input.objective === 'npv' ? (1 + (input.discountRate ?? 0)) ** (-month / 12) : 1
    units.forEach((unit, u) => {
      const empty = -(unit.voidCost ?? 0) / 12
      let offered = 0
      packages.forEach((terms, p) => {
        const x = shares[u]?.[p] ?? 0
        const q = terms.takeUp ?? 1
        offered += x
        cash += worth * unit.area * x * (q * takenUp(unit, terms, month) + (1 - q) * empty)
      })
      cash += worth * unit.area * (1 - offered) * empty
    })
  }
  return cash
}

function takenUp(unit: LettableUnit, terms: LeasePackage, month: number): number {
  const k = month - (terms.downtimeMonths ?? 0)
  if (k < 0 || k >= terms.termMonths) return -(unit.voidCost ?? 0) / 12
  const { freeMonths = 0, incentive = 0 } = terms
  const paid = k < freeMonths ? 0 : rentInMonth(unit, terms, k)
  return k === 0 ? paid - incentive : paid
}

function rentInMonth({ rentFactor = 1 }: LettableUnit, terms: LeasePackage, k: number): number {
  const { rent, indexation = 0 } = terms
  return ((rent * rentFactor) / 12) * (1 + indexation) ** Math.floor(k / 12)
}

/** Every limit of the input, asked of the plan as a person would ask it. */
function isAllowed(input: LeasingMixInput, shares: Shares): boolean {
  const plan = measure(input, shares)
  const isAtMost = (value: number, limit: number | undefined) =>
    limit === undefined || value <= limit + 1e-9 * Math.max(1, Math.abs(limit), Math.abs(value))
  const isAtLeast = (value: number, limit: number | undefined) =>
    limit === undefined || isAtMost(-value, -limit)
  return (
    isAtMost(plan.incentive, input.incentiveBudget) &&
    isAtLeast(plan.occupiedArea / plan.totalArea, input.occupancyTarget) &&
    (plan.weight === 0 || isAtLeast(plan.weightYears / plan.weight, input.waultFloor)) &&
    (input.sectorCaps ?? []).every(({ sector, maxShare, basis }) =>
      basis === 'area'
        ? isAtMost(plan.areaOf(sector) / plan.totalArea, maxShare)
        : plan.rent === 0 || isAtMost(plan.rentOf(sector) / plan.rent, maxShare),
    ) &&
    input.packages.every(({ id, maxArea }) => isAtMost(plan.areaOn(id), maxArea))
  )
}

type Pair = readonly [unit: number, package_: number]

const pairsOf = ({ units, packages }: LeasingMixInput): Pair[] =>
  units.flatMap((unit, u) =>
    packages.flatMap((terms, p): Pair[] => (suits(unit, terms) ? [[u, p]] : [])),
  )

function spread(input: LeasingMixInput, pairs: readonly Pair[], x: readonly number[]): number[][] {
  const shares = input.units.map(() => input.packages.map(() => 0))
  pairs.forEach(([u, p], j) => {
    const row = shares[u]
    if (row) row[p] = x[j] ?? 0
  })
  return shares
}

/** What is measured is affine in the shares: its value at nothing and its slope in each share. */
function affine(pairs: readonly Pair[], f: (x: readonly number[]) => number) {
  const nothing = pairs.map(() => 0)
  const at0 = f(nothing)
  return { at0, slopes: pairs.map((_, j) => f(nothing.with(j, 1)) - at0) }
}

function halfSpaces(input: LeasingMixInput, pairs: readonly Pair[]): HalfSpace[] {
  const spaces: HalfSpace[] = []
  const atMost = (f: (plan: Measured) => number, limit: number | undefined) => {
    if (limit === undefined) return
    const { at0, slopes } = affine(pairs, (x) => f(measure(input, spread(input, pairs, x))))
    spaces.push({ a: slopes, b: limit - at0 })
  }
  const { occupancyTarget: target, waultFloor: floor } = input
  pairs.forEach((_, j) => spaces.push({ a: pairs.map((_pair, i) => (i === j ? -1 : 0)), b: 0 }))
  input.units.forEach((_, at) => spaces.push({ a: pairs.map(([u]) => Number(u === at)), b: 1 }))
  atMost(({ incentive }) => incentive, input.incentiveBudget)
  atMost((plan) => (target ?? 0) * plan.totalArea - plan.occupiedArea, target && 0)
  atMost(({ weight, weightYears }) => (floor ?? 0) * weight - weightYears, floor && 0)
  for (const { sector, maxShare, basis } of input.sectorCaps ?? []) {
    atMost(
      (plan) =>
        basis === 'area'
          ? plan.areaOf(sector) - maxShare * plan.totalArea
          : plan.rentOf(sector) - maxShare * plan.rent,
      0,
    )
  }
  for (const { id, maxArea } of input.packages) atMost((plan) => plan.areaOn(id), maxArea)
  return spaces
}
