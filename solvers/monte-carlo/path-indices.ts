import type {
  CompiledProForma,
  CompiledProperty,
} from '#shared/finance/pro-forma/compile-pro-forma'
import { driverCount as K, EXIT_CAP, EXPENSE, RENT, VACANCY, VALUE } from './driver-plan.ts'
import type { PathShocks } from './draw-path.ts'

/**
 * What the shocks make of the scenario, for a batch of paths: everything the income of a path depends
 * on, in the same numbers for the processor and for a graphics card.
 */
export type PathIndices = {
  readonly years: number
  readonly properties: number
  /** Market rent against today's, `[path][property][year]`. */
  readonly rent: Float64Array
  /** Share of the rent that is neither vacant nor lost, `[path][property][year]`. */
  readonly kept: Float64Array
  /** Log of the value against the opening one, at the start of each year and at the last one's end, `[path][property][year]`. */
  readonly valueLog: Float64Array
  /** Costs against the scenario's, `[path][year]`. */
  readonly expense: Float64Array
  /** Added to the exit cap rate, `[path][property]`. */
  readonly exitCap: Float64Array
  /** Added to the floating index, `[path][month]`. */
  readonly index: Float64Array
}

export function makeIndices(compiled: CompiledProForma, paths: number): PathIndices {
  const { stride } = compiled
  const years = Math.ceil(stride / 12)
  const properties = compiled.properties.length
  const each = (length: number) => new Float64Array(paths * length)
  return {
    years,
    properties,
    rent: each(properties * years),
    kept: each(properties * years),
    valueLog: each(properties * (years + 1)),
    expense: each(years),
    exitCap: each(properties),
    index: each(stride),
  }
}

/**
 * Writes the indices of one path of the batch.
 *
 *   rent_y = Π_{k<y} (1 + g_k) e^(x_k)      kept_y = 1 − [v_y + x_y]₀¹ − c      value_y = Σ_{k<y} ln(1 + h_k) + x_k
 */
export function writeIndices(
  { properties, stride }: CompiledProForma,
  shocks: PathShocks,
  path: number,
  into: PathIndices,
): void {
  const { years } = into
  properties.forEach((property, p) => {
    const at = path * properties.length + p
    writeProperty(property, shocks.yearly, p * years * K, at, into)
  })
  let level = 1
  for (let y = 0; y < years; y += 1) {
    into.expense[path * years + y] = level
    level *= Math.exp(shocks.yearly[y * K + EXPENSE] ?? 0)
  }
  into.index.set(shocks.index, path * stride)
}

function writeProperty(
  property: CompiledProperty,
  x: Float64Array,
  from: number,
  at: number,
  { years, rent, kept, valueLog, exitCap }: PathIndices,
): void {
  let level = 1
  let log = 0
  for (let y = 0; y < years; y += 1) {
    const shock = from + y * K
    const vacancy = (property.vacancyRate[y] ?? 0) + (x[shock + VACANCY] ?? 0)
    rent[at * years + y] = level
    kept[at * years + y] = 1 - Math.min(1, Math.max(0, vacancy)) - property.creditLossRate
    valueLog[at * (years + 1) + y] = log
    level *= (1 + (property.rentGrowth[y] ?? 0)) * Math.exp(x[shock + RENT] ?? 0)
    log += Math.log1p(property.valueGrowth[y] ?? 0) + (x[shock + VALUE] ?? 0)
  }
  valueLog[at * (years + 1) + years] = log
  const saleYear = Math.ceil(property.lastMonth / 12) - 1
  exitCap[at] = x[from + saleYear * K + EXIT_CAP] ?? 0
}
