import type {
  CapexCash,
  CapexPhasingInput,
  CapexProject,
} from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import {
  type Expression,
  type Limit,
  Model,
  NOTHING,
  plus,
  scaled,
  sum,
  times,
} from '../model/model.ts'
import { inMonth, type Job, jobsOf } from '#shared/capex-phasing/capex-phasing-jobs'
import { addPrecedence } from './capex-phasing-precedence.ts'
import {
  addStarts,
  done,
  everyStart,
  runningIn,
  startsOf,
  type Window,
} from './capex-phasing-starts.ts'
import {
  costOf,
  npvOf,
  rentLossIn,
  spendIn,
  type Timeline,
  timelineOf,
} from '#shared/capex-phasing/capex-phasing-value'

/**
 * Which projects to do, and when to start each, for the most value.
 *
 *   sets        i projects, s months in which i may start, t months 0..T−1, g groups
 *   variables   y_is  project i starts in month s, {0, 1}
 *               C_t   what is in the pot at the end of month t, money; only with cash
 *               W_t   rent gained by finished projects at rents of month 0, money; only with reinvestment
 *               Z_it  project i has started by month t; only where another waits for it, or it waits
 *   maximise    Σ_is npv_is y_is                                               money as of month 0
 *   subject to  spend_t ≤ limit_t                                              money, each month
 *               C_t = C_{t−1} + inflow_t − spend_t − loss_t + (1+g)^(t/12) W_t,  C_{−1} = opening
 *               C_t ≥ floor                                                    money
 *               W_t = W_{t−1} + Σ_i u_i y_{i,t−d−lag}                           money
 *               Σ_t spend_t ≤ totalBudget                                      money
 *               projects running in t ≤ maxParallel                            projects, each month
 *               Σ_i units_i · (i running in t) ≤ capacity_t                     units, each crew and month
 *               Z_after,t ≤ Z_before,t−d−lag                                    each month in which `after` may start
 *               n ≤ Σ_{i∈g,s} y_is ≤ N                                          projects, each group
 *               Σ_s y_is ≥ 1                                                   projects that must be done
 *               Σ_s y_is ≤ 1                                                   each project once
 *
 * with spend_t = Σ_{i, t−d<s≤t} cost_i profile_{i,t−s} (1+π)^(t/12) y_is.
 *
 * The order of the rows is that of the contract; the model's first variables are y, job by job.
 */
export function buildCapexModel(input: CapexPhasingInput): Model {
  return build(input, false)
}

/**
 * The same model where deadlines and the pot are limits as all others: starts after a deadline exist,
 * and a row says that there are none; money may be put into the pot of a month, and a row says that
 * there is none. It is what conflicts are looked for in, and ways out.
 */
export function buildWideCapexModel(input: CapexPhasingInput): Model {
  return build(input, true)
}

function build(input: CapexPhasingInput, isWide: boolean): Model {
  const model = new Model()
  const time = timelineOf(input)
  const jobs = jobsOf(input)
  const windows = jobs.map((job) => addStarts(model, input, job, isWide))
  // A solver wants at least one variable, also where nothing can be done.
  if (model.columns.length === 0) model.variable(0, 0, { integer: true })
  const scene: Scene = { input, time, windows, isWide }
  model.maximise(sum(everyStart(windows), ({ job, s, start }) => [npvOf(job, s, time), start]))
  addMonthlyLimit(model, scene)
  if (input.cash) addCash(model, scene, input.cash)
  addTotalBudget(model, scene)
  addParallel(model, scene)
  addCrews(model, scene)
  addPrecedence(model, input.precedence ?? [], windows)
  addGroups(model, scene)
  if (isWide) addDeadlines(model, scene)
  addMusts(model, scene)
  for (const window of windows) {
    if (window.last > window.first) model.subjectTo('once', done(window), '<=', 1)
  }
  return model
}

type Scene = {
  readonly input: CapexPhasingInput
  readonly time: Timeline
  readonly windows: readonly Window[]
  readonly isWide: boolean
}

const spend = ({ windows, time }: Scene, t: number): Expression =>
  sum(runningIn(windows, t), ({ job, s, start }) => [spendIn(job, s, t, time), start])

const monthName = ({ input }: Scene, t: number): string => addMonths(input.startMonth, t)

/** A limit whose number is the right-hand side itself. */
const amount = (path: string, value: number, unit: Limit['unit']): Limit => ({
  path,
  value,
  unit,
  scale: Math.abs(value) || 1,
  rhsPerUnit: 1,
})

/** The place of a month's number in the input: that of the list's entry, or of the one number for all. */
const pathIn = (path: string, value: number | readonly number[], t: number): string =>
  typeof value === 'number' ? path : `${path}/${t}`

function addMonthlyLimit(model: Model, scene: Scene): void {
  const { monthlyLimit } = scene.input
  if (monthlyLimit === undefined) return
  for (let t = 0; t < scene.time.months; t++) {
    const value = inMonth(monthlyLimit, t)
    const limit = amount(pathIn('/monthlyLimit', monthlyLimit, t), value, 'money')
    const name = `monthlyLimit:${monthName(scene, t)}`
    model.subjectTo(name, spend(scene, t), '<=', value, limit, 'monthlyLimit')
  }
}

function addCash(model: Model, scene: Scene, cash: CapexCash): void {
  const { input, time, windows, isWide } = scene
  const { opening, inflow = 0, floor = 0, reinvestUplift } = cash
  const size = 1 / moneyUnit(input.projects, opening)
  const inflows = Array.from({ length: time.months }, (_, t) => inMonth(inflow, t))
  const scale = Math.max(opening + inflows.reduce((total, money) => total + money, 0), 1)
  let before: Expression = NOTHING
  let gained: Expression = NOTHING
  for (let t = 0; t < time.months; t++) {
    const month = monthName(scene, t)
    if (reinvestUplift === true) gained = addGained(model, windows, gained, t, size)
    // The wide model only asks that the pot is not more than what is there: at worst it lies idle.
    const pot = model.variable(floor, Infinity, { derived: true, name: `cash:${month}`, size })
    const out = sum(runningIn(windows, t), ({ job, s, start }) => [
      spendIn(job, s, t, time) + rentLossIn(job, t, time),
      start,
    ])
    const balance = plus(
      times(1, pot),
      scaled(-1, before),
      out,
      scaled(-(time.rent[t] ?? 1), gained),
    )
    const money = inMonth(inflow, t)
    const limit = { ...amount(pathIn('/cash/inflow', inflow, t), money, 'money'), scale }
    const rhs = money + (t === 0 ? opening : 0)
    if (isWide) model.subjectTo(`cash:${month}`, balance, '<=', rhs, limit, 'cash')
    else model.subjectTo(`balance:${month}`, balance, '=', rhs)
    before = times(1, pot)
  }
}

/** W_t, the rent gained by what is finished, at rents of month 0. */
function addGained(
  model: Model,
  windows: readonly Window[],
  before: Expression,
  t: number,
  size: number,
): Expression {
  const gained = times(1, model.variable(0, Infinity, { derived: true, size }))
  const begun = windows.flatMap((window) => [
    ...startsOf(window, t - window.job.toUplift, t - window.job.toUplift),
  ])
  const uplift = sum(begun, ({ job, start }) => [job.project.upliftMonthly ?? 0, start])
  model.subjectTo('gained', plus(gained, scaled(-1, before), scaled(-1, uplift)), '=', 0)
  return gained
}

/** About what a project costs: the sum that the solver counts the pot in. */
function moneyUnit(projects: readonly CapexProject[], opening: number): number {
  const largest = projects.reduce((most, { cost }) => Math.max(most, cost), 0)
  return largest || opening || 1
}

function addTotalBudget(model: Model, { input, time, windows }: Scene): void {
  const { totalBudget } = input
  if (totalBudget === undefined) return
  const cost = sum(everyStart(windows), ({ job, s, start }) => [costOf(job, s, time), start])
  const limit = amount('/totalBudget', totalBudget, 'money')
  model.subjectTo('totalBudget', cost, '<=', totalBudget, limit)
}

function addParallel(model: Model, scene: Scene): void {
  const { input, time, windows } = scene
  if (input.maxParallel === undefined) return
  const limit = amount('/maxParallel', input.maxParallel, 'count')
  for (let t = 0; t < time.months; t++) {
    const running = sum(runningIn(windows, t), ({ start }) => [1, start])
    const name = `maxParallel:${monthName(scene, t)}`
    model.subjectTo(name, running, '<=', input.maxParallel, limit, 'maxParallel')
  }
}

function addCrews(model: Model, scene: Scene): void {
  for (const [index, { id, capacity }] of (scene.input.crews ?? []).entries()) {
    const unitsOf = (job: Job) => job.project.crew?.[id] ?? 0
    const windows = scene.windows.filter(({ job }) => unitsOf(job) > 0)
    for (let t = 0; t < scene.time.months; t++) {
      const value = inMonth(capacity, t)
      const atWork = sum(runningIn(windows, t), ({ job, start }) => [unitsOf(job), start])
      const limit = amount(pathIn(`/crews/${index}/capacity`, capacity, t), value, 'count')
      const name = `crew:${id}:${monthName(scene, t)}`
      model.subjectTo(name, atWork, '<=', value, limit, `crew:${id}`)
    }
  }
}

function addGroups(model: Model, { input, windows }: Scene): void {
  for (const [index, { id, projects, min, max }] of (input.groups ?? []).entries()) {
    const members = new Set(projects)
    const inGroup = windows.filter(({ job }) => members.has(job.project.id))
    const picked = plus(...inGroup.map(done))
    const most = max ?? (min === undefined ? 1 : undefined)
    if (most !== undefined) {
      const limit = amount(`/groups/${index}/max`, most, 'count')
      model.subjectTo(`group:${id}:max`, picked, '<=', most, limit)
    }
    if (min !== undefined) {
      const limit = amount(`/groups/${index}/min`, min, 'count')
      model.subjectTo(`group:${id}:min`, picked, '>=', min, limit)
    }
  }
}

/** Months by which projects are late: none are. A deadline that is missed costs its share of the way to it. */
function addDeadlines(model: Model, { windows }: Scene): void {
  for (const window of windows) {
    const { job, last } = window
    const { deadline } = job
    if (deadline === undefined) continue
    const late = sum(startsOf(window, job.last + 1, last), ({ s, start }) => [
      s + job.duration - 1 - deadline,
      start,
    ])
    if (late.columns.length === 0) continue
    model.subjectTo(`deadline:${job.project.id}`, late, '<=', 0, {
      path: `/projects/${job.index}/deadline`,
      value: deadline,
      unit: 'count',
      scale: Math.max(1, deadline + 1),
      rhsPerUnit: 1,
    })
  }
}

function addMusts(model: Model, { windows }: Scene): void {
  for (const window of windows) {
    const { project, index } = window.job
    if (project.must !== true) continue
    const limit = amount(`/projects/${index}/must`, 1, 'count')
    model.subjectTo(`must:${project.id}`, done(window), '>=', 1, limit)
  }
}
