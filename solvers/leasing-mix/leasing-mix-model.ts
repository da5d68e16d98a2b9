import type { LeasePackage, LeasingMixInput, LettableUnit } from '#shared/leasing-mix/leasing-mix'
import {
  emptyCost,
  gainOf,
  monthWeights,
  packageFlow,
} from '#shared/leasing-mix/leasing-mix-cash-flow'
import {
  expectedArea,
  incentiveOf,
  isAlive,
  isOccupied,
  isRunning,
  lettingsOf,
  measureMonthOf,
  remainingYears,
  totalAreaOf,
  unexpiredYears,
} from '#shared/leasing-mix/leasing-mix-lease'
import type { Letting } from '#shared/leasing-mix/leasing-mix-lease'
import { Model, bug, plus, scaled, sum, times } from '../model/model.ts'
import type { Expression, Limit, Variable } from '../model/model.ts'
import { potentialOf, weightOfLease, weightOfLetting } from './leasing-mix-weights.ts'
import type { WeightKind } from './leasing-mix-weights.ts'

/**
 * Which units to offer on which lease packages, for the best cash flow of the months ahead.
 *
 *   sets        u units, p packages that suit the unit, e leases that run on, s sectors
 *               "alive": the lease ends after the measured month τ
 *   variables   x_up  share of unit u offered on package p, {0, 1} when units are whole
 *   maximise    Σ_t df_t · [ Σ_up A_u x_up cf_upt − Σ_u A_u (1 − Σ_p x_up) · void cost_u / 12 ]   money
 *   subject to  Σ_up A_u (incentive + rent-free) · (1 or q_p) x_up ≤ budget                money
 *               Σ_{let in τ} q_p A_u x_up ≥ target · A_tot − Σ_e area_e                     area
 *               Σ_{alive} ω_up (T_p − W) x_up ≥ −Σ_e ω_e (T_e − W)           WAULT at least W years
 *               Σ_{alive} ω_up (1[p ∈ s] − σ) x_up ≤ σ Σ_e rent_e − Σ_{e∈s} rent_e    share of rent
 *               Σ_{p∈s, alive} q_p A_u x_up ≤ σ · A_tot − Σ_{e∈s} area_e              share of area
 *               Σ_u A_u x_up ≤ maxArea_p                                                  area
 *               Σ_p x_up ≤ 1                                                     each unit once
 *
 * ω is rent a year or area, expected: times q, how likely the offer is to be taken up. The objective
 * is written as what each letting adds to all units standing empty; the cost of that is a constant.
 *
 * The order of the rows is that of the contract; the variables are those of `lettingsOf`, in order,
 * then one that carries the constant. No x has an upper bound of its own: the row of its unit says
 * it, and so holds the whole price of the unit.
 */
export function buildLeasingMixModel(input: LeasingMixInput): Model {
  const model = new Model()
  const weights = monthWeights(input)
  const flows = new Map(input.packages.map((each) => [each, packageFlow(each, weights)]))
  const meanArea = input.units.reduce((total, { area }) => total + area, 0) / input.units.length
  const isWhole = input.mode === 'whole'
  const lettings = lettingsOf(input).map(({ unit, package: terms }): Offer => {
    const options = { name: `let:${unit.id}:${terms.id}`, size: unit.area / meanArea }
    const share = model.variable(0, Infinity, { integer: isWhole, ...options })
    return { unit, package: terms, share }
  })
  const month = measureMonthOf(input)
  const alive = lettings.filter((letting) => isAlive(letting.package, month))
  const scene: Scene = { input, lettings, alive, month, weighing: weighOnce(input, alive) }

  const gain = sum(lettings, (letting) => [
    gainOf(letting, flows.get(letting.package) ?? bug('a letting’s package is not in the input')),
    letting.share,
  ])
  model.maximise(plus(gain, constant(model, -emptyCost(input, weights), input.units.length)))
  addIncentiveBudget(model, scene)
  addOccupancy(model, scene)
  addWault(model, scene)
  addSectorCaps(model, scene)
  addLargestAreas(model, scene)
  addUnits(model, scene)
  return model
}

/** A letting and x_up, its share. It carries its variable, for there may be half a million of them. */
type Offer = Letting & { readonly share: Variable }

type Scene = {
  readonly input: LeasingMixInput
  readonly lettings: readonly Offer[]
  /** Those whose lease outlasts τ. */
  readonly alive: readonly Offer[]
  /** τ, the month in which occupancy, WAULT and sector shares are measured. */
  readonly month: number
  /** What the letting of `alive` weigh, worked out once for all rows that ask. */
  readonly weighing: (kind: WeightKind) => Weighing
}

type Weighing = {
  /** Σ ω x */
  readonly all: Expression
  readonly negative: Expression
  /** pot(ω) */
  readonly potential: number
}

function weighOnce(input: LeasingMixInput, alive: readonly Offer[]): Scene['weighing'] {
  const known = new Map<WeightKind, Weighing>()
  return (kind) => {
    const found = known.get(kind)
    if (found) return found
    const all = weighLettings(alive, kind)
    const made = { all, negative: scaled(-1, all), potential: potentialOf(input, kind) }
    known.set(kind, made)
    return made
  }
}

/** A variable that can only be 1, to carry an amount that no choice changes. */
function constant(model: Model, value: number, size: number): Expression {
  if (value === 0) return times(0, 0)
  return times(value, model.variable(1, 1, { derived: true, size }))
}

function addIncentiveBudget(model: Model, { input, lettings }: Scene): void {
  const { incentiveBudget } = input
  if (incentiveBudget === undefined) return
  const spent = sum(lettings, (letting) => [incentiveOf(letting, input), letting.share])
  const limit = amount('/incentiveBudget', incentiveBudget, 'money')
  model.subjectTo('incentiveBudget', spent, '<=', incentiveBudget, limit)
}

/** A limit whose number is the right-hand side itself. */
const amount = (path: string, value: number, unit: Limit['unit']): Limit => ({
  path,
  value,
  unit,
  scale: value || 1,
  rhsPerUnit: 1,
})

function addOccupancy(model: Model, { input, lettings, month }: Scene): void {
  const { occupancyTarget: target, existing = [] } = input
  if (target === undefined) return
  const totalArea = totalAreaOf(input)
  const running = existing.filter((lease) => isRunning(lease, month))
  const runningArea = running.reduce((total, { area }) => total + area, 0)
  const occupied = lettings.filter((letting) => isOccupied(letting.package, month))
  const letArea = sum(occupied, (letting) => [expectedArea(letting), letting.share])
  model.subjectTo('occupancy', letArea, '>=', target * totalArea - runningArea, {
    path: '/occupancyTarget',
    value: target,
    unit: 'area',
    scale: target * totalArea || 1,
    rhsPerUnit: totalArea,
  })
}

/** Σ ω (T − W) x ≥ −Σ ω_e (T_e − W): the average of T over what is alive, times Σ ω. */
function addWault(model: Model, scene: Scene): void {
  const { input, month, alive } = scene
  const { waultFloor: floor, waultWeight: kind = 'rent', waultToBreak = false } = input
  if (floor === undefined) return
  const leases = weighLeases(scene, kind)
  const excess = sum(alive, (letting) => {
    const years = unexpiredYears(letting.package, month, waultToBreak) - floor
    return [weightOfLetting(letting, kind) * tidy(years), letting.share]
  })
  const needed = leases.reduce(
    (total, { lease, weight }) => total - weight * (remainingYears(lease, month) - floor),
    0,
  )
  model.subjectTo('wault', excess, '>=', needed, {
    path: '/waultFloor',
    value: floor,
    unit: kind === 'rent' ? 'money' : 'area',
    scale: (floor || 1) * scene.weighing(kind).potential || 1,
    rhsPerUnit: leases.reduce((total, { weight }) => total + weight, 0),
    lhsPerUnit: scene.weighing(kind).negative,
  })
}

const weighLeases = ({ input, month }: Scene, kind: WeightKind) =>
  (input.existing ?? [])
    .filter((lease) => isRunning(lease, month))
    .map((lease) => ({ lease, weight: weightOfLease(lease, kind) }))

const weighLettings = (lettings: readonly Offer[], kind: WeightKind): Expression =>
  sum(lettings, (letting) => [weightOfLetting(letting, kind), letting.share])

/** A term of 60 months is one of 5 years, whatever the division by 12 left behind. */
const tidy = (difference: number): number => (Math.abs(difference) < 1e-12 ? 0 : difference)

function addSectorCaps(model: Model, scene: Scene): void {
  for (const [index, { sector, basis }] of (scene.input.sectorCaps ?? []).entries()) {
    if (basis === 'area') addAreaCap(model, scene, sector, index)
    else addRentCap(model, scene, sector, index)
  }
}

function addRentCap(model: Model, scene: Scene, sector: string, index: number): void {
  const { input, alive } = scene
  const share = input.sectorCaps?.[index]?.maxShare ?? bug('a sector cap has no share')
  const leases = weighLeases(scene, 'rent')
  const ofSector = leases.filter(({ lease }) => lease.sector === sector)
  const total = (list: typeof leases) => list.reduce((rent, { weight }) => rent + weight, 0)
  const row = sum(alive, (letting) => [
    weightOfLetting(letting, 'rent') * (Number(letting.package.sector === sector) - share),
    letting.share,
  ])
  model.subjectTo(`sectorCap:${sector}:rent`, row, '<=', share * total(leases) - total(ofSector), {
    path: `/sectorCaps/${index}/maxShare`,
    value: share,
    unit: 'money/yr',
    scale: (share || 1) * scene.weighing('rent').potential || 1,
    rhsPerUnit: total(leases),
    lhsPerUnit: scene.weighing('rent').negative,
  })
}

function addAreaCap(model: Model, scene: Scene, sector: string, index: number): void {
  const { input } = scene
  const share = input.sectorCaps?.[index]?.maxShare ?? bug('a sector cap has no share')
  const totalArea = totalAreaOf(input)
  const inSector = scene.alive.filter((letting) => letting.package.sector === sector)
  const leased = weighLeases(scene, 'area').filter(({ lease }) => lease.sector === sector)
  const leasedArea = leased.reduce((area, { weight }) => area + weight, 0)
  const row = weighLettings(inSector, 'area')
  model.subjectTo(`sectorCap:${sector}:area`, row, '<=', share * totalArea - leasedArea, {
    path: `/sectorCaps/${index}/maxShare`,
    value: share,
    unit: 'area',
    scale: share * totalArea || 1,
    rhsPerUnit: totalArea,
  })
}

function addLargestAreas(model: Model, { input, lettings }: Scene): void {
  const byPackage = groupBy(lettings, (letting): LeasePackage => letting.package)
  for (const [index, terms] of input.packages.entries()) {
    const { id, maxArea } = terms
    if (maxArea === undefined) continue
    const area = sum(byPackage.get(terms) ?? [], (letting) => [letting.unit.area, letting.share])
    const limit = amount(`/packages/${index}/maxArea`, maxArea, 'area')
    model.subjectTo(`maxArea:${id}`, area, '<=', maxArea, limit)
  }
}

/** No unit is let more than once: no number of the user's, so nothing that could be relaxed. */
function addUnits(model: Model, { input, lettings }: Scene): void {
  const byUnit = groupBy(lettings, (letting): LettableUnit => letting.unit)
  for (const unit of input.units) {
    const taken = sum(byUnit.get(unit) ?? [], (letting) => [1, letting.share])
    model.subjectTo(`unit:${unit.id}`, taken, '<=', 1, {
      path: null,
      value: 1,
      unit: 'share',
      scale: 1,
      rhsPerUnit: 1,
    })
  }
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
