import { driverCount as K, INDEX } from './driver-plan.ts'
import type { DriverPlan } from './driver-plan.ts'
import { fillNormals } from './normal-draws.ts'

/** The floating rate, the last of the drivers, is no property's own. */
const OWN = INDEX

/** How one path departs from the scenario. The buffers are used again for the next path. */
export type PathShocks = {
  /** Deviations of each year, `[property][year][driver]`; those of the floating rate are not used here. */
  readonly yearly: Float64Array
  /** Deviation of the floating rate, by month; none in the first, for today's rate is known. */
  readonly index: Float64Array
  readonly normals: Float64Array
  readonly common: Float64Array
}

export function makeShocks({ years, properties, indexDrift, hasOwn }: DriverPlan): PathShocks {
  const row = years * K
  return {
    yearly: new Float64Array(properties * row),
    index: new Float64Array(indexDrift.length),
    normals: new Float64Array(row + years * 12 + (hasOwn ? properties * years * OWN : 0)),
    common: new Float64Array(row),
  }
}

/**
 * Draws the deviations of one path.
 *
 *   u_y = L z_y                                  correlated shocks of year y, z independent normal
 *   u_p,y = √(1 − w) u_y + √w u′_p,y             a property's, with w its own share of the variance
 *   x_1 = σ u_1;  x_y = φ x_(y−1) + σ √(1 − φ²) u_y          so that every year's x is normal (0, σ²)
 *   δ_m = δ_(m−1) e^(−κ/12) + σ √((1 − e^(−2κ/12)) / 2κ) ε_m         the floating rate, exact in steps
 *
 * A year's twelve ε average to u_y / √12 of the floating rate: they are independent standard normal
 * numbers, and yet correlated with the other drivers as the matrix says.
 */
export function drawPath(plan: DriverPlan, path: number, shocks: PathShocks): void {
  const { years, properties } = plan
  const { normals, common, yearly } = shocks
  fillNormals(normals, plan.seed, path)
  const row = years * K
  correlate(plan, normals, common)
  for (let p = 0; p < properties; p += 1) {
    share(plan, common, p * row, yearly)
    addOwn(plan, normals, row + years * 12 + p * years * OWN, p * row, yearly)
    carryOver(plan, yearly, p * row)
  }
  walkIndex(plan, shocks)
}

/** L z of every year, for what all properties share. */
function correlate({ years, factor }: DriverPlan, z: Float64Array, to: Float64Array): void {
  for (let k = 0; k < K; k += 1)
    for (let y = 0; y < years; y += 1) {
      let sum = 0
      for (let j = 0; j <= k; j += 1) sum += (factor[k * K + j] ?? 0) * (z[y * K + j] ?? 0)
      to[y * K + k] = sum
    }
}

function share(
  { years, commonWeight }: DriverPlan,
  common: Float64Array,
  at: number,
  to: Float64Array,
): void {
  for (let y = 0; y < years; y += 1)
    for (let k = 0; k < K; k += 1)
      to[at + y * K + k] = (commonWeight[k] ?? 0) * (common[y * K + k] ?? 0)
}

/** Adds √w L z of every year, for what is a property's own. */
function addOwn(
  { years, factor, ownWeight, hasOwn }: DriverPlan,
  z: Float64Array,
  from: number,
  at: number,
  to: Float64Array,
): void {
  if (!hasOwn) return
  for (let k = 0; k < OWN; k += 1) {
    const weight = ownWeight[k] ?? 0
    if (weight === 0) continue
    for (let y = 0; y < years; y += 1) {
      let sum = 0
      for (let j = 0; j <= k; j += 1) sum += (factor[k * K + j] ?? 0) * (z[from + y * OWN + j] ?? 0)
      to[at + y * K + k] = (to[at + y * K + k] ?? 0) + weight * sum
    }
  }
}

function carryOver({ years, sd, lag1, drift }: DriverPlan, x: Float64Array, at: number): void {
  for (let k = 0; k < K; k += 1) {
    const size = sd[k] ?? 0
    const more = drift[k] ?? 0
    const keep = lag1[k] ?? 0
    const fresh = size * Math.sqrt(1 - keep * keep)
    let last = size * (x[at + k] ?? 0)
    x[at + k] = last + more
    for (let y = 1; y < years; y += 1) {
      last = keep * last + fresh * (x[at + y * K + k] ?? 0)
      x[at + y * K + k] = last + more
    }
  }
}

function walkIndex(plan: DriverPlan, { normals, common, index }: PathShocks): void {
  const { years, indexKeep, indexNoise, indexDrift } = plan
  let deviation = 0
  for (let year = 0; year < years; year += 1) {
    const noise = years * K + year * 12
    const shared = (common[year * K + INDEX] ?? 0) / Math.sqrt(12) - yearMean(normals, noise)
    const end = Math.min(index.length, year * 12 + 12)
    for (let m = year * 12; m < end; m += 1) {
      index[m] = deviation + (indexDrift[m] ?? 0)
      deviation = deviation * indexKeep + indexNoise * (shared + (normals[years * K + m] ?? 0))
    }
  }
}

function yearMean(normals: Float64Array, from: number): number {
  let sum = 0
  for (let m = from; m < from + 12; m += 1) sum += normals[m] ?? 0
  return sum / 12
}
