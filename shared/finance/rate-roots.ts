import type { TimedAmount } from './cash-flows.ts'

/** Between these the search for rates runs: −99.9999 % to 100,000,000 % a period. */
const lowest = Math.log(1e-6)
const highest = Math.log(1e6 + 1)
const cells = 512

/**
 * Every rate at which the flows are worth nothing today, in ascending order.
 *
 *   Σ amount_i · (1 + r)^−time_i = 0          −0.999999 < r < 1,000,000
 *
 * Worked in x = ln(1 + r), where the terms are exponentials and both ends lie equally far away. Flows that
 * change their sign once have one root at most (Descartes), and the two ends bracket it; so do flows whose
 * running sums, from the first on for rates above 0 and from the last back for rates below, change theirs
 * once together (Norstrom): money put in first and drawn out later, with ups and downs between. Others are
 * scanned in 512 steps for changes of sign; where the value turns towards zero and back inside one step,
 * its lowest point is looked at too, so that two roots close together, or one that only touches, are seen.
 * Newton's method narrows each bracket and gives way to bisection where it does not.
 *
 * @param flows one amount for each time, earliest first, the first at time 0
 * @returns fractions a period, to 1e-12
 *
 * Check: −100 now, 230 in a year, −132 in two → 0.1 and 0.2.
 */
export function findRates(flows: readonly TimedAmount[]): number[] {
  const at = (x: number) => valueAt(flows, x)
  const roots = hasOneRoot(flows) ? rootsIn(at, lowest, highest) : scan(at)
  return roots.map(toRate)
}

type Point = {
  readonly x: number
  readonly value: number
  readonly slope: number
  readonly size: number
}
type Curve = (x: number) => Point

/** Value and slope share a positive factor that keeps them finite: neither sign nor ratio feels it. */
function valueAt(flows: readonly TimedAmount[], x: number): Point {
  const top = x < 0 ? -x * (flows.at(-1)?.time ?? 0) : 0
  let value = 0
  let slope = 0
  let size = 0
  for (const { time, amount } of flows) {
    const term = amount * Math.exp(-x * time - top)
    value += term
    slope -= time * term
    size += Math.abs(term)
  }
  return { x, value, slope, size }
}

function hasOneRoot(flows: readonly TimedAmount[]): boolean {
  const amounts = flows.map(({ amount }) => amount)
  if (countSignChanges(amounts) === 1) return true
  const forth = runningSums(amounts)
  // A sum of nothing is a root at a rate of 0, which these bounds leave out.
  if ((forth.at(-1) ?? 0) === 0) return false
  return countSignChanges(forth) + countSignChanges(runningSums(amounts.toReversed())) === 1
}

function runningSums(amounts: readonly number[]): number[] {
  let sum = 0
  return amounts.map((amount) => (sum += amount))
}

function countSignChanges(amounts: readonly number[]): number {
  let changes = 0
  let last = 0
  for (const amount of amounts) {
    if (amount * last < 0) changes += 1
    if (amount !== 0) last = amount
  }
  return changes
}

function scan(at: Curve): number[] {
  const roots: number[] = []
  let left = at(lowest)
  for (let k = 1; k <= cells; k += 1) {
    const right = at(lowest + ((highest - lowest) * k) / cells)
    if (left.value * right.value <= 0) roots.push(...rootsIn(at, left.x, right.x))
    else if (turnsToZero(left, right)) roots.push(...rootsAroundTurn(at, left, right))
    left = right
  }
  return roots
}

/** The root between two ends of different sign. One on the right end belongs to the next step. */
function rootsIn(at: Curve, from: number, to: number): number[] {
  const [start, end] = [at(from).value, at(to).value]
  if (start === 0) return [from]
  return start * end < 0 ? [polish(at, from, to, start)] : []
}

const turnsToZero = (left: Point, right: Point): boolean =>
  left.value * left.slope < 0 && right.value * right.slope > 0

function rootsAroundTurn(at: Curve, left: Point, right: Point): number[] {
  let [from, to] = [left.x, right.x]
  for (let k = 0; k < 60; k += 1) {
    const middle = (from + to) / 2
    if (at(middle).slope * left.slope > 0) from = middle
    else to = middle
  }
  const turn = at((from + to) / 2)
  if (Math.abs(turn.value) <= 1e-13 * turn.size) return [turn.x]
  if (turn.value * left.value > 0) return []
  return [...rootsIn(at, left.x, turn.x), ...rootsIn(at, turn.x, right.x)]
}

/** Newton's steps while they stay inside the bracket and halve each time; else the middle of the bracket. */
function polish(at: Curve, from: number, to: number, startValue: number): number {
  let [low, high, x] = [from, to, (from + to) / 2]
  let lastStep = high - low
  for (let k = 0; k < 200; k += 1) {
    const { value, slope } = at(x)
    if (value === 0) return x
    if (value * startValue > 0) low = x
    else high = x
    const newton = x - value / slope
    const isSafe = newton > low && newton < high && Math.abs(newton - x) <= lastStep / 2
    const next = isSafe ? newton : (low + high) / 2
    lastStep = Math.abs(next - x)
    x = next
    if (lastStep < 1e-15) return x
  }
  return x
}

/** What lies nearer to zero than the precision is zero. */
function toRate(x: number): number {
  const rate = Math.expm1(x)
  return Math.abs(rate) < 1e-14 ? 0 : rate
}
