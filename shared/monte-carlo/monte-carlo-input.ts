import { z } from 'zod'
import { factorise } from '../finance/cholesky.ts'
import type { FieldWords } from '../optimizer/optimizer-errors.ts'
import { type InputErrorCode, listField, numberField } from '../optimizer/optimizer-input.ts'

/** What may turn out otherwise than the scenario says, in the order of every matrix and list. */
export const DRIVERS = [
  'rentGrowth',
  'vacancy',
  'expenseGrowth',
  'exitCap',
  'valueGrowth',
  'indexRate',
] as const
export const DriverName = z.enum(DRIVERS)
export type DriverName = z.infer<typeof DriverName>

const shareField = numberField({ min: 0, max: 1 })
const yearly = {
  /** Of one year's deviation from the scenario: of log growth, or of the rate itself. */
  sd: numberField({ min: 0, max: 1 }).default(0),
  /** How much of a year's deviation the next year keeps. */
  lag1: numberField({ min: -0.99, max: 0.99 }).default(0),
  /** Added to the scenario every year. */
  drift: numberField({ min: -0.5, max: 0.5 }).default(0),
}
const Common = z.strictObject(yearly)
/** `ownShare` of the variance is each property's own; the rest all properties share. */
const PerProperty = z.strictObject({ ...yearly, ownShare: shareField.default(0) })

const IndexRate = z.strictObject({
  /** Of the yearly change, before the pull back. */
  sd: numberField({ min: 0, max: 1 }).default(0),
  /** Pull towards the mean a year: half of a distance is gone after 0.693 / reversion years. */
  reversion: numberField({ min: 0, max: 10 }).default(0),
  /** Where the rate is drawn to; null: to the scenario's own path. */
  longRun: numberField({ min: -0.05, max: 0.5 }).nullable().default(null),
  floor: numberField({ min: -0.1, max: 0.5 }).nullable().default(null),
  cap: numberField({ min: 0, max: 1 }).nullable().default(null),
})

export const Drivers = z.strictObject({
  rentGrowth: PerProperty.prefault({}),
  vacancy: PerProperty.prefault({}),
  expenseGrowth: Common.prefault({}),
  exitCap: PerProperty.prefault({}),
  valueGrowth: PerProperty.prefault({}),
  indexRate: IndexRate.prefault({}),
})
export type Drivers = z.infer<typeof Drivers>

const Correlation = z.strictObject({
  order: listField(DriverName, DRIVERS.length, 1),
  matrix: listField(
    listField(numberField({ min: -1, max: 1 }), DRIVERS.length, 1),
    DRIVERS.length,
    1,
  ),
})
export type Correlation = z.infer<typeof Correlation>

const mostPaths = 100_000

/** What a simulation adds to a pro-forma. Rates are fractions; the seed makes it repeatable. */
export const monteCarloShape = {
  drivers: Drivers,
  /** Of one year's deviations; what it does not name moves alone. */
  correlation: Correlation.nullable().default(null),
  paths: numberField({ integer: true, min: 100, max: mostPaths }).default(10_000),
  seed: numberField({ integer: true, min: 0, max: 2_147_483_647 }).default(1),
  limits: z
    .strictObject({
      dscr: numberField({ min: 0, max: 10 }).nullable().default(null),
      ltv: numberField({ min: 0, max: 10 }).nullable().default(null),
    })
    .prefault({}),
}

type Checked = { readonly drivers: Drivers; readonly correlation: Correlation | null }

/** The rules between the fields, each reported at the field that breaks it. */
export function checkMonteCarlo({ value, issues }: z.core.ParsePayload<Checked>): void {
  const refuse: Refuse = (path, code, message) =>
    issues.push({ code: 'custom', input: value, path, message, params: { code } })
  const { floor, cap } = value.drivers.indexRate
  if (floor !== null && cap !== null && floor > cap)
    refuse(['drivers', 'indexRate', 'floor'], 'conflict', 'cannot lie above the cap')
  if (value.correlation) checkCorrelation(value.correlation, refuse)
}

export const MonteCarloSettings = z.strictObject(monteCarloShape).check(checkMonteCarlo)
export type MonteCarloSettings = z.infer<typeof MonteCarloSettings>

type Refuse = (path: (string | number)[], code: InputErrorCode, message: string) => void

function checkCorrelation({ order, matrix }: Correlation, refuse: Refuse): void {
  const at = (...rest: (string | number)[]) => ['correlation', ...rest]
  const twice = order.findIndex((name, k) => order.indexOf(name) !== k)
  if (twice >= 0) return refuse(at('order', twice), 'duplicate_id', 'is named twice')
  const size = order.length
  const short = matrix.findIndex((row) => row.length !== size)
  if (matrix.length !== size || short >= 0)
    return refuse(at('matrix'), 'conflict', `must have ${size} rows of ${size} numbers`)
  const odd = matrix.flatMap((row, i) =>
    row.flatMap((value, j) =>
      value === (i === j ? 1 : matrix[j]?.[i]) ? [] : [{ i, j, isOwn: i === j }],
    ),
  )[0]
  if (odd)
    return refuse(
      at('matrix', odd.i, odd.j),
      'conflict',
      odd.isOwn ? 'must be 1 on the diagonal' : 'must be the same above and below the diagonal',
    )
  const factor = factorise(matrix)
  if (factor.ok) return
  const name = order[factor.row] ?? ''
  refuse(
    at('matrix', factor.row),
    'conflict',
    `contradicts the rows above: the matrix is not positive definite. Bring the correlations of ${name} closer to 0`,
  )
}

/** The correlation of all drivers in their order. */
export function fullCorrelation(correlation: Correlation | null): number[][] {
  const place = new Map(correlation?.order.map((name, k) => [name, k]))
  return DRIVERS.map((row, i) =>
    DRIVERS.map((column, j) => {
      if (i === j) return 1
      const [from, to] = [place.get(row), place.get(column)]
      if (from === undefined || to === undefined) return 0
      return correlation?.matrix[from]?.[to] ?? 0
    }),
  )
}

const yearlyWords = (of: string) => ({
  [`drivers.${of}.sd`]: 'standard deviation',
  [`drivers.${of}.lag1`]: 'carry-over from year to year',
  [`drivers.${of}.drift`]: 'drift',
  [`drivers.${of}.ownShare`]: 'own share',
})

export const monteCarloWords: FieldWords = {
  fields: {
    ...Object.assign({}, ...DRIVERS.map(yearlyWords)),
    'drivers.rentGrowth': 'rent growth',
    'drivers.expenseGrowth': 'expense growth',
    'drivers.exitCap': 'exit cap rate',
    'drivers.valueGrowth': 'value growth',
    'drivers.indexRate': 'floating rate',
    'drivers.indexRate.longRun': 'long-run mean',
    'limits.dscr': 'DSCR limit',
    'limits.ltv': 'LTV limit',
  },
  lists: { matrix: 'Correlation row', order: 'Driver' },
}
