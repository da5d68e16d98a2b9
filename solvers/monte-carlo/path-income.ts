import type { CompiledProForma, CompiledProperty } from '#shared/finance/pro-forma/compile-pro-forma'
import type { PathIndices } from './path-indices.ts'

/** Income and value of a batch of paths, by whatever engine. */
export type PathIncome = {
  /** Net operating income of all properties while they are held, `[path][month]`, minor units. */
  readonly noi: Float64Array
  /** Value of all properties at the end of the month, `[path][month]`. */
  readonly value: Float64Array
  /** Net operating income of the twelve months after a property is sold, `[path][property]`. */
  readonly forwardNoi: Float64Array
}

export function makeIncome(compiled: CompiledProForma, paths: number): PathIncome {
  const { horizonMonths, properties } = compiled
  return {
    noi: new Float64Array(paths * horizonMonths),
    value: new Float64Array(paths * horizonMonths),
    forwardNoi: new Float64Array(paths * properties.length),
  }
}

/**
 * The income of a batch of paths in double precision, on the processor.
 *
 *   noi_m = (contract_m + rent_y · market_m) · kept_y (1 − f) + other_m (1 − f) − costs_m · expense_y − leasing_m · rent_y
 *   value_m = opening · e^(value_y + (value_(y+1) − value_y) k / 12)          k months into year y
 *
 * @param paths how many of the batch are to be worked out
 */
export function workOutIncome(
  compiled: CompiledProForma,
  indices: PathIndices,
  paths: number,
  into: PathIncome,
): void {
  into.noi.fill(0)
  into.value.fill(0)
  for (let path = 0; path < paths; path += 1) {
    const noi = into.noi.subarray(path * compiled.horizonMonths, (path + 1) * compiled.horizonMonths)
    const value = into.value.subarray(
      path * compiled.horizonMonths,
      (path + 1) * compiled.horizonMonths,
    )
    for (let p = 0; p < compiled.properties.length; p += 1) {
      const property = compiled.properties[p]
      if (!property) continue
      const at = path * indices.properties + p
      into.forwardNoi[at] = addNoi(property, indices, path, at, noi)
      addValue(property, indices, at, value)
    }
  }
}

/** Adds a property's income month by month; answers that of the twelve months after its last. */
function addNoi(
  { lastMonth, contractRent, marketRent, otherIncome, expenses, leasing, ...rest }: CompiledProperty,
  { years, rent, kept, expense }: PathIndices,
  path: number,
  at: number,
  noi: Float64Array,
): number {
  const left = 1 - rest.managementRate
  let forward = 0
  for (let y = 0; y * 12 < lastMonth + 12; y += 1) {
    const level = rent[at * years + y] ?? 0
    const paid = (kept[at * years + y] ?? 0) * left
    const costs = expense[path * years + y] ?? 0
    const end = Math.min((y + 1) * 12, lastMonth + 12)
    for (let m = y * 12; m < end; m += 1) {
      const income =
        ((contractRent[m] ?? 0) + (marketRent[m] ?? 0) * level) * paid +
        (otherIncome[m] ?? 0) * left -
        (expenses[m] ?? 0) * costs -
        (leasing[m] ?? 0) * level
      if (m < lastMonth) noi[m] = (noi[m] ?? 0) + income
      else forward += income
    }
  }
  return forward
}

function addValue(
  { lastMonth, openingValue }: CompiledProperty,
  { years, valueLog }: PathIndices,
  at: number,
  value: Float64Array,
): void {
  let level = openingValue
  for (let y = 0; y * 12 < lastMonth; y += 1) {
    const from = at * (years + 1) + y
    const step = Math.exp(((valueLog[from + 1] ?? 0) - (valueLog[from] ?? 0)) / 12)
    const end = Math.min((y + 1) * 12, lastMonth)
    for (let m = y * 12; m < end; m += 1) {
      level *= step
      value[m] = (value[m] ?? 0) + level
    }
  }
}
