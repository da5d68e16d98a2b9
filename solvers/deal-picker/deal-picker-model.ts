import type { Cap, Deal, DealPickerInput, Leverage } from '#shared/deal-picker/deal-picker'
import { Model, NOTHING, bug, plus, scaled, sum, times } from '../model/model.ts'
import type { Expression, Limit, Variable } from '../model/model.ts'
import { moneyUnitOf, stakesOf } from './deal-picker-stakes.ts'
import type { Stake } from './deal-picker-stakes.ts'

/**
 * Which deals to buy, whole or in part, for the most risk-adjusted income.
 *
 *   sets        d deals, S the deals of a sector or city
 *   variables   x_d  share of deal d, {0, 1} when deals are whole
 *               z_d  deal d is picked, {0, 1}; only where a ticket or a number of deals needs it
 *               B    loan, money
 *               I    what is bought in all, money
 *   maximise    Σ_d p_d (y_d − λ r_d) x_d − rate·B           money a year
 *   subject to  I = Σ_d p_d x_d                              money
 *               I − B ≤ budget                               money
 *               I ≥ minInvested                              money
 *               Σ_{d∈S} p_d x_d ≤ amount  (or ≥)              money, for each cap
 *               Σ_{d∈S} p_d x_d − σ·I ≤ 0  (or ≥)             share σ of what is invested
 *               Σ_{d∈S} p_d x_d ≤ σ·budget  (or ≥)            share σ of the budget
 *               Σ_d p_d (y_d − Y) x_d ≥ 0                    yield of the whole at least Y
 *               Σ_d p_d (r_d − R) x_d ≤ 0                    risk of the whole at most R
 *               n ≤ Σ_d z_d ≤ N                              deals
 *               x_d ≥ 1                                      deals that must be bought
 *               B − L·I ≤ 0,  B ≤ maxLoan                    money
 *               Σ_d p_d y_d x_d − k·rate·B ≥ 0               income covers interest k times
 *               m_d z_d ≤ p_d x_d,  x_d ≤ u_d z_d            ticket limits, u_d = min(1, M_d / p_d)
 *
 * The order of the rows is that of the contract. The model's variables come in the order
 * x (one per deal), B if there is leverage, I if `needsInvested`, z. With many caps a variable for I
 * keeps the matrix thin: each cap then has an entry for its own deals, not for all of them.
 */
export function buildDealPickerModel(input: DealPickerInput): Model {
  const model = new Model()
  const stakes = stakesOf(input)
  const unit = moneyUnitOf(input, stakes)
  const share = model.variables(
    stakes,
    0,
    (stake) => stake.maxShare,
    ({ deal }) => ({
      integer: input.mode === 'whole',
      name: `deal:${deal.id}`,
      size: deal.price / unit,
    }),
  )
  const loan = input.leverage && model.variable(0, Infinity, { name: 'loan', size: 1 / unit })
  const total = sum(stakes, (stake) => [stake.deal.price, share(stake)])
  const invested = needsInvested(input)
    ? times(1, model.variable(-Infinity, Infinity, { derived: true, size: 1 / unit }))
    : total
  const scene: Scene = {
    input,
    stakes,
    groups: groupStakes(stakes),
    share,
    loan,
    invested,
    budgetOrOne: input.budget || 1,
  }
  const picked = pickedVariables(model, scene)

  model.maximise(
    plus(
      sum(stakes, (stake) => [netIncome(stake.deal, input.riskPenalty ?? 0), share(stake)]),
      interest(scene, -1),
    ),
  )
  if (invested !== total) model.subjectTo('invested', plus(total, scaled(-1, invested)), '=', 0)
  addBudget(model, scene)
  for (const [index, cap] of (input.caps ?? []).entries()) addCap(model, scene, cap, index)
  addQuality(model, scene)
  addDealCounts(model, scene, picked)
  addMusts(model, scene)
  if (input.leverage && loan !== undefined) addLeverage(model, scene, input.leverage, loan)
  addTickets(model, scene, picked)
  return model
}

/** What a deal adds to the objective if bought whole: money a year. */
export const netIncome = (deal: Deal, riskPenalty: number): number =>
  deal.price * (deal.yield - riskPenalty * (deal.risk ?? 0))

/** Whether what is invested has a variable of its own: many rows would repeat the whole sum. */
export const needsInvested = ({ caps = [], leverage }: DealPickerInput): boolean =>
  leverage !== undefined ||
  caps.some(
    ({ shareOf, maxShare, minShare }) =>
      shareOf !== 'budget' && (maxShare ?? minShare) !== undefined,
  )

type Scene = {
  readonly input: DealPickerInput
  readonly stakes: readonly Stake[]
  /** The deals of each sector and city, by `sector:office`. */
  readonly groups: ReadonlyMap<string, readonly Stake[]>
  readonly share: (stake: Stake) => Variable
  readonly loan: Variable | undefined
  /** I, what is bought in all. */
  readonly invested: Expression
  readonly budgetOrOne: number
}
type Picked = (stake: Stake) => Variable | undefined

function groupStakes(stakes: readonly Stake[]): Map<string, Stake[]> {
  const groups = new Map<string, Stake[]>()
  for (const stake of stakes) {
    for (const by of ['sector', 'city'] as const) {
      const name = `${by}:${stake.deal[by]}`
      const members = groups.get(name)
      if (members) members.push(stake)
      else groups.set(name, [stake])
    }
  }
  return groups
}

/** z_d: the share itself when deals are whole, a variable of its own where one is needed. */
function pickedVariables(model: Model, { input, stakes, share }: Scene): Picked {
  if (input.mode === 'whole') return share
  const isCounted = input.minDeals !== undefined || input.maxDeals !== undefined
  const chosen = stakes.filter((stake) => isCounted || stake.minTicket > 0)
  const flags = model.variables(chosen, 0, 1, () => ({ integer: true }))
  const known = new Set(chosen)
  return (stake) => (known.has(stake) ? flags(stake) : undefined)
}

const interest = ({ input, loan }: Scene, factor: number): Expression =>
  loan === undefined || !input.leverage ? NOTHING : times(factor * input.leverage.rate, loan)

function addBudget(model: Model, { input, loan, invested }: Scene): void {
  const own = loan === undefined ? invested : plus(invested, times(-1, loan))
  model.subjectTo('budget', own, '<=', input.budget, amount('/budget', input.budget))
  if (input.minInvested === undefined) return
  const limit = amount('/minInvested', input.minInvested)
  model.subjectTo('minInvested', invested, '>=', input.minInvested, limit)
}

/** A limit whose number is the right-hand side itself. */
const amount = (path: string, value: number, unit: Limit['unit'] = 'money'): Limit => ({
  path,
  value,
  unit,
  scale: Math.abs(value) || 1,
  rhsPerUnit: 1,
})

function addCap(model: Model, scene: Scene, cap: Cap, index: number): void {
  const members = scene.groups.get(`${cap.by}:${cap.key}`) ?? []
  const inCap = sum(members, (stake) => [stake.deal.price, scene.share(stake)])
  const kinds = [
    ['maxAmount', '<='],
    ['maxShare', '<='],
    ['minAmount', '>='],
    ['minShare', '>='],
  ] as const
  for (const [kind, sense] of kinds) {
    const value = cap[kind]
    if (value === undefined) continue
    const name = `cap:${cap.by}:${cap.key}:${kind}`
    const path = `/caps/${index}/${kind}`
    if (kind === 'maxAmount' || kind === 'minAmount') {
      model.subjectTo(name, inCap, sense, value, amount(path, value))
    } else if (cap.shareOf === 'budget') {
      const rhs = value * scene.input.budget
      const limit = { ...amount(path, rhs), value, rhsPerUnit: scene.input.budget }
      model.subjectTo(name, inCap, sense, rhs, limit)
    } else {
      const part = plus(inCap, scaled(-value, scene.invested))
      model.subjectTo(name, part, sense, 0, average(scene, path, value, 'money'))
    }
  }
}

/** Σ p_d (q_d − λ) x_d: whether the average of q over what is bought is above or below λ. */
const averageRow = (
  { stakes, share }: Scene,
  quantity: (stake: Stake) => number,
  limit: number,
): Expression =>
  sum(stakes, (stake) => {
    const excess = quantity(stake) - limit
    // A yield of 0.05999999999999999 is one of 0.06 that was calculated.
    return [Math.abs(excess) < 1e-12 ? 0 : stake.deal.price * excess, share(stake)]
  })

const average = (scene: Scene, path: string, value: number, unit: Limit['unit']): Limit => ({
  path,
  value,
  unit,
  scale: (Math.abs(value) || 1) * scene.budgetOrOne,
  rhsPerUnit: 0,
  lhsPerUnit: scaled(-1, scene.invested),
})

function addQuality(model: Model, scene: Scene): void {
  const { minYield, maxRisk } = scene.input
  if (minYield !== undefined) {
    const row = averageRow(scene, ({ deal }) => deal.yield, minYield)
    model.subjectTo('minYield', row, '>=', 0, average(scene, '/minYield', minYield, 'money/yr'))
  }
  if (maxRisk !== undefined) {
    const row = averageRow(scene, ({ deal }) => deal.risk ?? 0, maxRisk)
    model.subjectTo('maxRisk', row, '<=', 0, average(scene, '/maxRisk', maxRisk, 'money/yr'))
  }
}

function addDealCounts(model: Model, { input, stakes }: Scene, picked: Picked): void {
  const { minDeals, maxDeals } = input
  const count = () =>
    sum(stakes, (stake) => [1, picked(stake) ?? bug('a counted deal has no flag')])
  if (minDeals !== undefined) {
    model.subjectTo('minDeals', count(), '>=', minDeals, amount('/minDeals', minDeals, 'count'))
  }
  if (maxDeals !== undefined) {
    model.subjectTo('maxDeals', count(), '<=', maxDeals, amount('/maxDeals', maxDeals, 'count'))
  }
}

function addMusts(model: Model, { stakes, share }: Scene): void {
  stakes.forEach((stake, index) => {
    if (stake.deal.must !== true) return
    const limit = amount(`/deals/${index}/must`, 1, 'share')
    model.subjectTo(`must:${stake.deal.id}`, times(1, share(stake)), '>=', 1, limit)
  })
}

function addLeverage(model: Model, scene: Scene, leverage: Leverage, loan: Variable): void {
  const { stakes, share, invested, budgetOrOne } = scene
  const { maxLtv, maxLoan, minIcr, rate } = leverage
  model.subjectTo('ltv', plus(times(1, loan), scaled(-maxLtv, invested)), '<=', 0, {
    path: '/leverage/maxLtv',
    value: maxLtv,
    unit: 'money',
    scale: maxLtv * budgetOrOne || 1,
    rhsPerUnit: 0,
    lhsPerUnit: scaled(-1, invested),
  })
  if (maxLoan !== undefined) {
    model.subjectTo('maxLoan', times(1, loan), '<=', maxLoan, amount('/leverage/maxLoan', maxLoan))
  }
  if (minIcr === undefined) return
  const income = sum(stakes, (stake) => [stake.deal.price * stake.deal.yield, share(stake)])
  model.subjectTo('minIcr', plus(income, times(-minIcr * rate, loan)), '>=', 0, {
    path: '/leverage/minIcr',
    value: minIcr,
    unit: 'money/yr',
    scale: Math.abs(minIcr * rate) * budgetOrOne || 1,
    rhsPerUnit: 0,
    lhsPerUnit: times(-rate, loan),
  })
}

/** A stake is at least its ticket, or nothing at all. Whole deals say so by their bounds alone. */
function addTickets(model: Model, { input, stakes, share }: Scene, picked: Picked): void {
  if (input.mode === 'whole') return
  for (const stake of stakes) {
    const flag = picked(stake)
    if (flag === undefined) continue
    const { deal, minTicket, linkShare } = stake
    const x = share(stake)
    const least = plus(times(minTicket, flag), times(-deal.price, x))
    if (minTicket > 0) model.subjectTo(`ticket:${deal.id}`, least, '<=', 0)
    model.subjectTo(`picked:${deal.id}`, plus(times(1, x), times(-linkShare, flag)), '<=', 0)
  }
}
