/** Rates of more than this a month, either way, are none that a property earns: about −99.999 % to 16,000,000 % a year. */
const furthest = 1

/**
 * The internal rate of return of monthly flows, fast: the same root as `internalRate`'s.
 *
 *   Σ flow_m v^m = 0,   v = e^−x,   a year's rate e^(12 x) − 1
 *
 * From a rate of 0 the sign of the value is followed outwards on both sides in growing steps, so that the
 * root nearest to 0 is met first; inside the step Newton's method narrows it, bisection where that strays.
 *
 * @param flows the first now, then one a month, in any unit of money
 * @returns a fraction a year; −1 where money is only put in; NaN where no rate fits
 *
 * Check: −100 now and 101 in a month → 12.6825 %.
 */
export function yearlyReturn(flows: Float64Array): number {
  if (!flows.some((flow) => flow > 0)) return flows.some((flow) => flow < 0) ? -1 : Number.NaN
  const start = valueAt(flows, 0)
  if (start === 0) return 0
  let [left, right] = [0, 0]
  let [atLeft, atRight] = [start, start]
  for (let step = 0.002; step <= furthest; step *= 1.5) {
    const [below, above] = [valueAt(flows, -step), valueAt(flows, step)]
    if (above * atRight <= 0) return toYear(narrow(flows, right, step, atRight))
    if (below * atLeft <= 0) return toYear(narrow(flows, left, -step, atLeft))
    ;[left, right, atLeft, atRight] = [-step, step, below, above]
  }
  return Number.NaN
}

const toYear = (x: number): number => Math.expm1(12 * x)

function valueAt(flows: Float64Array, x: number): number {
  const v = Math.exp(-x)
  let value = 0
  for (let m = flows.length - 1; m >= 0; m -= 1) value = value * v + (flows[m] ?? 0)
  return value
}

/** `near` and `far` enclose the root; the value at `near` has the sign of `atNear`. */
function narrow(flows: Float64Array, near: number, far: number, atNear: number): number {
  let [same, other, x] = [near, far, (near + far) / 2]
  for (let round = 0; round < 100; round += 1) {
    const v = Math.exp(-x)
    let value = 0
    let slope = 0
    for (let m = flows.length - 1; m >= 0; m -= 1) {
      slope = slope * v + value
      value = value * v + (flows[m] ?? 0)
    }
    if (value === 0) return x
    if (value * atNear > 0) same = x
    else other = x
    // d/dx = −v · d/dv.
    const newton = x + value / (slope * v)
    const isInside = (newton - same) * (newton - other) < 0
    const next = isInside ? newton : (same + other) / 2
    if (Math.abs(next - x) < 1e-13) return next
    x = next
  }
  return x
}
