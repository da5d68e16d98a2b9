import type {
  CompiledProForma,
  CompiledProperty,
} from '#shared/finance/pro-forma/compile-pro-forma'
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
 * Other income and costs move alike in all properties, so they are added up before.
 *
 * @param paths how many of the batch are to be worked out
 */
export function workOutIncome(
  compiled: CompiledProForma,
  indices: PathIndices,
  paths: number,
  into: PathIncome,
): void {
  const { horizonMonths: H, properties } = compiled
  const other = addUp(compiled, (property, m) => otherOf(property, m))
  const costs = addUp(compiled, ({ expenses }, m) => expenses[m] ?? 0)
  into.value.fill(0)
  for (let path = 0; path < paths; path += 1) {
    const noi = into.noi.subarray(path * H, (path + 1) * H)
    const value = into.value.subarray(path * H, (path + 1) * H)
    for (let m = 0; m < H; m += 1) {
      const year = (m - (m % 12)) / 12
      const level = indices.expense[path * indices.years + year] ?? 0
      noi[m] = (other[m] ?? 0) - (costs[m] ?? 0) * level
    }
    for (let p = 0; p < properties.length; p += 1) {
      const property = properties[p]
      if (!property) continue
      const at = path * properties.length + p
      addRents(property, indices, at, noi)
      addValue(property, indices, at, value)
      into.forwardNoi[at] = noiAfterSale(property, indices, path, at)
    }
  }
}

const otherOf = ({ otherIncome, managementRate }: CompiledProperty, m: number): number =>
  (otherIncome[m] ?? 0) * (1 - managementRate)

function addUp(
  { horizonMonths, properties }: CompiledProForma,
  of: (property: CompiledProperty, m: number) => number,
): Float64Array {
  const sum = new Float64Array(horizonMonths)
  for (const property of properties)
    for (let m = 0; m < property.lastMonth; m += 1) sum[m] = (sum[m] ?? 0) + of(property, m)
  return sum
}

function addRents(
  { lastMonth, contractRent, marketRent, leasing, managementRate }: CompiledProperty,
  { years, rent, kept }: PathIndices,
  at: number,
  noi: Float64Array,
): void {
  for (let y = 0; y * 12 < lastMonth; y += 1) {
    const level = rent[at * years + y] ?? 0
    const paid = (kept[at * years + y] ?? 0) * (1 - managementRate)
    const end = Math.min((y + 1) * 12, lastMonth)
    for (let m = y * 12; m < end; m += 1)
      noi[m] =
        (noi[m] ?? 0) +
        (contractRent[m] ?? 0) * paid +
        ((marketRent[m] ?? 0) * paid - (leasing[m] ?? 0)) * level
  }
}

function noiAfterSale(
  property: CompiledProperty,
  { years, rent, kept, expense }: PathIndices,
  path: number,
  at: number,
): number {
  const { lastMonth, contractRent, marketRent, leasing, expenses } = property
  let sum = 0
  for (let m = lastMonth; m < lastMonth + 12; m += 1) {
    const y = Math.floor(m / 12)
    const level = rent[at * years + y] ?? 0
    const paid = (kept[at * years + y] ?? 0) * (1 - property.managementRate)
    sum +=
      (contractRent[m] ?? 0) * paid +
      ((marketRent[m] ?? 0) * paid - (leasing[m] ?? 0)) * level +
      otherOf(property, m) -
      (expenses[m] ?? 0) * (expense[path * years + y] ?? 0)
  }
  return sum
}

function addValue(
  { lastMonth, openingValue }: CompiledProperty,
  { years, valueLog }: PathIndices,
  at: number,
  value: Float64Array,
): void {
  if (Number.isNaN(openingValue)) return
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
