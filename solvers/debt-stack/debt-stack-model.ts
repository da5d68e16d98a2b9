import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import { Model, NOTHING, plus, scaled, sum, times } from '../model/model.ts'
import type { Expression, Limit } from '../model/model.ts'
import { expected, stackOf } from './debt-stack-parts.ts'
import { flagged, sceneOf } from './debt-stack-variables.ts'
import type { Scene } from './debt-stack-variables.ts'

/**
 * Which capital to take, and how much of each, for the least cost.
 *
 *   sets        k tranches, debt and other; j hedges; s scenarios
 *   variables   a_k   amount, money, 0 ≤ a_k ≤ max_k
 *               h_kj  notional of hedge j on floating debt k, money
 *               H_j   = Σ_k h_kj;  D = Σ_{k debt} a_k              money
 *               u_k   tranche k is used, {0, 1}; only where a minimum or a number of tranches needs it
 *               w_j   hedge j is used, {0, 1}; only when at most one may be
 *               t     cost in the dearest scenario, money a year; only when it has a weight w
 *   minimise    (1 − w) Σ_s π_s cost_s + w·t                       money a year
 *               cost_s = Σ_k a_k (r_ks + fees_k / Y) − Σ_j H_j (g_js − premium_j / Y),  t ≥ cost_s
 *   subject to  Σ_k a_k = need                                     money
 *               D ≤ L_s·V·v_s                                      money, each scenario
 *               C_s (Σ_{k debt} c_ks a_k − Σ_j g_js H_j) ≤ N·n_s   money a year, each scenario
 *               Σ_{k debt, rank ≤ rank_k} a ≤ L_k·V                money, debt with a limit "through"
 *               y·D ≤ N                                            money a year
 *               Σ_{k fixed debt} a_k + Σ_j H_j − φ·D ≥ 0           money
 *               a_k ≥ min_k                                        money, required tranches
 *               H_j ≤ maxNotional_j                                money
 *               Σ_k u_k ≤ n                                        tranches
 *               min_k u_k ≤ a_k ≤ most_k u_k                       money
 *               Σ_j h_kj ≤ a_k;  H_j ≤ need·w_j,  Σ_j w_j ≤ 1
 *
 * The order of the rows is that of the contract; the variables come in the order a, h, H, D, u, w, t.
 * H and D keep the matrix thin: each of a thousand scenarios then has an entry for each hedge, not for
 * each hedge on each tranche.
 */
export function buildDebtStackModel(input: DebtStackInput): Model {
  const model = new Model()
  const scene = sceneOf(model, stackOf(input))
  model.minimise(objectiveOf(scene))
  addNeed(model, scene)
  addLoanToValue(model, scene)
  addCover(model, scene)
  addLoanToValueThrough(model, scene)
  addDebtYield(model, scene)
  addFixedShare(model, scene)
  addMinimums(model, scene)
  addNotionals(model, scene)
  addTrancheCount(model, scene)
  addDefinitions(model, scene)
  addUse(model, scene)
  addHedgeChoice(model, scene)
  addWorstCase(model, scene)
  return model
}

function objectiveOf(scene: Scene): Expression {
  const { cases, parts, instruments, amount, hedged, worst, worstCaseWeight: w } = scene
  return plus(
    sum(parts, (part) => [(1 - w) * expected(cases, part.costs), amount(part)]),
    sum(instruments, (each) => [(1 - w) * expected(cases, each.costs), hedged(each)]),
    worst === null ? NOTHING : times(w, worst),
  )
}

function addNeed(model: Model, { input, parts, amount }: Scene): void {
  const total = sum(parts, (part) => [1, amount(part)])
  model.subjectTo('need', total, '=', input.need, plain('/need', input.need))
}

function addLoanToValue(model: Model, { cases, debt }: Scene): void {
  for (const { id, maxLtv, value } of cases) {
    if (!maxLtv) continue
    const { limit, path } = maxLtv
    model.subjectTo(`ltv:${id}`, times(1, debt), '<=', limit * value, {
      path,
      value: limit,
      unit: 'money',
      scale: limit * value || 1,
      rhsPerUnit: value,
    })
  }
}

function addCover(model: Model, scene: Scene): void {
  scene.cases.forEach(({ id, minDscr, noi }, s) => {
    if (!minDscr) return
    const { limit, path } = minDscr
    const service = serviceIn(scene, s)
    model.subjectTo(`dscr:${id}`, scaled(limit, service), '<=', noi, {
      path,
      value: limit,
      unit: 'money/yr',
      scale: noi || 1,
      rhsPerUnit: 0,
      lhsPerUnit: service,
    })
  })
}

/** Debt service in a scenario, less what hedges pay. */
const serviceIn = ({ debtParts, instruments, amount, hedged }: Scene, s: number): Expression =>
  plus(
    sum(debtParts, (part) => [part.services[s] ?? 0, amount(part)]),
    sum(instruments, (each) => [-(each.payoffs[s] ?? 0), hedged(each)]),
  )

function addLoanToValueThrough(model: Model, { input, parts, debtParts, amount }: Scene): void {
  parts.forEach(({ tranche, rank }, at) => {
    const { maxLtvThrough } = tranche
    if (maxLtvThrough === undefined) return
    const through = debtParts.filter((part) => part.rank <= rank)
    const row = sum(through, (part) => [1, amount(part)])
    model.subjectTo(`ltvThrough:${tranche.id}`, row, '<=', maxLtvThrough * input.value, {
      path: `/tranches/${at}/maxLtvThrough`,
      value: maxLtvThrough,
      unit: 'money',
      scale: maxLtvThrough * input.value || 1,
      rhsPerUnit: input.value,
    })
  })
}

function addDebtYield(model: Model, { input, debt }: Scene): void {
  const { minDebtYield, noi } = input
  if (minDebtYield === undefined) return
  model.subjectTo('debtYield', times(minDebtYield, debt), '<=', noi, {
    path: '/minDebtYield',
    value: minDebtYield,
    unit: 'money/yr',
    scale: noi || 1,
    rhsPerUnit: 0,
    lhsPerUnit: times(1, debt),
  })
}

function addFixedShare(model: Model, scene: Scene): void {
  const { input, debtParts, instruments, amount, hedged, debt } = scene
  const { fixedShareMin, need } = input
  if (fixedShareMin === undefined) return
  const fixed = debtParts.filter((part) => !part.isFloating)
  const row = plus(
    sum(fixed, (part) => [1, amount(part)]),
    sum(instruments, (each) => [1, hedged(each)]),
    times(-fixedShareMin, debt),
  )
  model.subjectTo('fixedShare', row, '>=', 0, {
    path: '/fixedShareMin',
    value: fixedShareMin,
    unit: 'money',
    scale: fixedShareMin * need || 1,
    rhsPerUnit: 0,
    lhsPerUnit: times(-1, debt),
  })
}

function addMinimums(model: Model, { parts, amount }: Scene): void {
  parts.forEach((part, at) => {
    const { id, min, required } = part.tranche
    if (required !== true || min === undefined) return
    const limit = plain(`/tranches/${at}/min`, min)
    model.subjectTo(`min:${id}`, times(1, amount(part)), '>=', min, limit)
  })
}

function addNotionals(model: Model, { instruments, hedged }: Scene): void {
  instruments.forEach((each, at) => {
    const { id, maxNotional } = each.hedge
    if (maxNotional === undefined) return
    const limit = plain(`/hedges/${at}/maxNotional`, maxNotional)
    model.subjectTo(`hedgeMax:${id}`, times(1, hedged(each)), '<=', maxNotional, limit)
  })
}

function addTrancheCount(model: Model, { input, parts, used }: Scene): void {
  const { maxTranches } = input
  if (maxTranches === undefined) return
  const count = sum(parts, (part) => [1, used(part)])
  const limit: Limit = { ...plain('/maxTranches', maxTranches), unit: 'count' }
  model.subjectTo('maxTranches', count, '<=', maxTranches, limit)
}

/** H and D are what they stand for, and no tranche is hedged beyond its amount. */
function addDefinitions(model: Model, scene: Scene): void {
  const { debtParts, pairs, instruments, amount, notional, hedged, debt } = scene
  const owed = sum(debtParts, (part) => [1, amount(part)])
  model.subjectTo('debt', plus(owed, times(-1, debt)), '=', 0)
  for (const instrument of instruments) {
    const of = pairs.filter((pair) => pair.instrument === instrument)
    const all = sum(of, (pair) => [1, notional(pair)])
    model.subjectTo(
      `hedged:${instrument.hedge.id}`,
      plus(all, times(-1, hedged(instrument))),
      '=',
      0,
    )
  }
  for (const part of new Set(pairs.map((pair) => pair.part))) {
    const on = pairs.filter((pair) => pair.part === part)
    const row = plus(
      sum(on, (pair) => [1, notional(pair)]),
      times(-1, amount(part)),
    )
    model.subjectTo(`hedgedTranche:${part.tranche.id}`, row, '<=', 0)
  }
}

function addUse(model: Model, scene: Scene): void {
  for (const part of flagged(scene)) {
    const [a, u] = [scene.amount(part), scene.used(part)]
    const { id } = part.tranche
    const least = plus(times(part.minIfUsed, u), times(-1, a))
    if (part.minIfUsed > 0) model.subjectTo(`least:${id}`, least, '<=', 0)
    model.subjectTo(`used:${id}`, plus(times(1, a), times(-part.most, u)), '<=', 0)
  }
}

/**
 * At most one instrument. Its notional is held by the need alone here, not by its own maximum too: that
 * limit has a row to itself, where it can be priced and relaxed.
 */
function addHedgeChoice(
  model: Model,
  { isOneHedge, input, instruments, hedged, chosen }: Scene,
): void {
  if (!isOneHedge || instruments.length === 0) return
  for (const each of instruments) {
    const row = plus(times(1, hedged(each)), times(-input.need, chosen(each)))
    model.subjectTo(`chosen:${each.hedge.id}`, row, '<=', 0)
  }
  const count = sum(instruments, (each) => [1, chosen(each)])
  model.subjectTo('oneHedge', count, '<=', 1)
}

function addWorstCase(model: Model, scene: Scene): void {
  const { cases, worst } = scene
  if (worst === null) return
  cases.forEach(({ id }, s) => {
    const row = plus(times(1, worst), scaled(-1, costIn(scene, s)))
    model.subjectTo(`worst:${id}`, row, '>=', 0)
  })
}

const costIn = ({ parts, instruments, amount, hedged }: Scene, s: number): Expression =>
  plus(
    sum(parts, (part) => [part.costs[s] ?? 0, amount(part)]),
    sum(instruments, (each) => [each.costs[s] ?? 0, hedged(each)]),
  )

/** A limit that is an amount of its own row. */
const plain = (path: string, value: number): Limit => ({
  path,
  value,
  unit: 'money',
  scale: Math.abs(value) || 1,
  rhsPerUnit: 1,
})
