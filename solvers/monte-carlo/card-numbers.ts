import type {
  CompiledProForma,
  CompiledProperty,
} from '#shared/finance/pro-forma/compile-pro-forma'
import type { BatchIncome, IncomeModel, PathBatch } from '#shared/monte-carlo/gpu-messages'
import { workOutIncome } from './path-income.ts'
import { makeIncome } from './path-income.ts'
import type { PathIncome } from './path-income.ts'
import type { PathIndices } from './path-indices.ts'

/** The scenario in single precision, property after property. */
export function toModel({ properties, stride, horizonMonths }: CompiledProForma): IncomeModel {
  const monthly = (of: (property: CompiledProperty) => Float64Array) => {
    const all = new Float32Array(properties.length * stride)
    properties.forEach((property, p) => all.set(of(property).subarray(0, stride), p * stride))
    return all
  }
  const single = (of: (property: CompiledProperty) => number) => Float32Array.from(properties, of)
  return {
    properties: properties.length,
    years: Math.ceil(stride / 12),
    stride,
    months: horizonMonths,
    contractRent: monthly(({ contractRent }) => contractRent),
    marketRent: monthly(({ marketRent }) => marketRent),
    otherIncome: monthly(({ otherIncome }) => otherIncome),
    expenses: monthly(({ expenses }) => expenses),
    leasing: monthly(({ leasing }) => leasing),
    lastMonth: single(({ lastMonth }) => lastMonth),
    keptOfIncome: single(({ managementRate }) => 1 - managementRate),
    // A value that is not known is left out of the sum, as it is on the processor.
    openingValue: single(({ openingValue }) => (Number.isNaN(openingValue) ? 0 : openingValue)),
  }
}

/** The whole batch, for a kernel has one size; what lies behind the last path is of no account. */
export const toBatch = (
  { rent, kept, valueLog, expense }: PathIndices,
  paths: number,
): PathBatch => ({
  paths,
  rent: Float32Array.from(rent),
  kept: Float32Array.from(kept),
  valueLog: Float32Array.from(valueLog),
  expense: Float32Array.from(expense),
})

export function copyIncome(
  { noi, value, forwardNoi }: BatchIncome,
  paths: number,
  { horizonMonths, properties }: CompiledProForma,
  into: PathIncome,
): void {
  into.noi.set(noi.subarray(0, paths * horizonMonths))
  into.value.set(value.subarray(0, paths * horizonMonths))
  into.forwardNoi.set(forwardNoi.subarray(0, paths * properties.length))
}

/**
 * The largest difference between what was worked out and the same in double precision, in a few paths of
 * the batch: the first, the middle and the last. Relative to the largest cell of the same kind.
 */
export function largestDifference(
  compiled: CompiledProForma,
  indices: PathIndices,
  paths: number,
  income: PathIncome,
): number {
  const { horizonMonths, properties } = compiled
  const sampled = [...new Set([0, Math.floor(paths / 2), paths - 1])]
  const errors = sampled.map((path) => {
    const exact = makeIncome(compiled, 1)
    workOutIncome(compiled, pick(indices, path), 1, exact)
    const compare = (key: keyof PathIncome, width: number) =>
      difference(income[key].subarray(path * width, (path + 1) * width), exact[key])
    return Math.max(
      compare('noi', horizonMonths),
      compare('value', horizonMonths),
      compare('forwardNoi', properties.length),
    )
  })
  return errors.some(Number.isNaN) ? Number.NaN : Math.max(...errors)
}

function pick(indices: PathIndices, path: number): PathIndices {
  const { years, properties } = indices
  const cut = (all: Float64Array, width: number) => all.subarray(path * width, (path + 1) * width)
  return {
    ...indices,
    rent: cut(indices.rent, properties * years),
    kept: cut(indices.kept, properties * years),
    valueLog: cut(indices.valueLog, properties * (years + 1)),
    expense: cut(indices.expense, years),
  }
}

function difference(found: Float64Array, exact: Float64Array): number {
  const size = exact.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  const off = exact.reduce(
    (most, value, k) => Math.max(most, Math.abs(value - (found[k] ?? NaN))),
    0,
  )
  return size === 0 ? off : off / size
}
