import type { LimitRow } from './limit-rows.ts'
import type { MovableLimit } from './movable-limits.ts'
import type { OptimizerWords } from './optimizer-view.ts'

/** A change of one limit that should improve the plan. */
export type Suggestion = {
  readonly path: string
  readonly label: string
  readonly unit: MovableLimit['unit'] | null
  readonly from: number | null
  /** Null gives the limit up. */
  readonly to: number | null
  /** What it should bring by the limit's price, in money; at least as good as nothing. */
  readonly estimate: number
  /** What one step of it is worth, and the step in words. */
  readonly perStep: { readonly money: number; readonly step: string }
}

const mostSuggested = 5

/** By how much of itself a limit is eased, and at least how far, by what it counts. */
const easing: Readonly<
  Record<LimitRow['kind'], { readonly part: number; readonly least: number }>
> = {
  money: { part: 0.1, least: 1 },
  share: { part: 0.1, least: 0.0005 },
  ratio: { part: 0, least: 0.1 },
  count: { part: 0, least: 1 },
  months: { part: 0, least: 1 },
  years: { part: 0, least: 0.5 },
  area: { part: 0.1, least: 1 },
  must: { part: 0, least: 1 },
}

/**
 * The limits worth easing, the one that should bring most first. The estimate is the price of the limit
 * times the step, so it is exact only as far as the price holds: a try solves the run again.
 *
 * @param better whether more or less of the objective is better
 */
export function suggestChanges(
  limits: readonly LimitRow[],
  movable: readonly MovableLimit[],
  better: OptimizerWords['better'],
): readonly Suggestion[] {
  const reach = new Map(movable.map((limit) => [limit.path, limit]))
  const prices = pricesByPath(limits)
  const found = new Map<string, Suggestion>()
  for (const limit of limits) {
    const { path } = limit.row
    if (path === null || found.has(path)) continue
    const price = prices.get(path) ?? 0
    const suggestion = suggest(limit, path, reach.get(path), better === 'more' ? price : -price)
    if (suggestion !== null) found.set(path, suggestion)
  }
  return [...found.values()].toSorted((a, b) => b.estimate - a.estimate).slice(0, mostSuggested)
}

/** One number of the input may feed many rows; its price is the sum of theirs. */
function pricesByPath(limits: readonly LimitRow[]): ReadonlyMap<string, number> {
  const prices = new Map<string, number>()
  for (const { row } of limits) {
    if (row.path === null) continue
    prices.set(row.path, (prices.get(row.path) ?? 0) + (row.limitDual ?? 0))
  }
  return prices
}

/** @param gain what +1 of the number improves the objective by; its sign says which way to move it */
function suggest(
  limit: LimitRow,
  path: string,
  movable: MovableLimit | undefined,
  gain: number,
): Suggestion | null {
  const { label, kind, worth } = limit
  const money = Math.abs(worth?.money ?? 0)
  if (worth === null || money < 0.005 || gain === 0) return null
  const about = { path, label, perStep: { money, step: worth.step } }
  if (kind === 'must') return { ...about, unit: null, from: null, to: null, estimate: money }
  if (movable === undefined) return null
  const { value: from, unit } = movable
  const to = movedTo(kind, movable, gain > 0)
  const estimate = (money * Math.abs(to - from)) / worth.size
  return to === from ? null : { ...about, unit, from, to, estimate }
}

function movedTo(kind: LimitRow['kind'], { value, min, max }: MovableLimit, isUp: boolean): number {
  const { part, least } = easing[kind]
  const size = Math.max(least, roundSize(Math.abs(value) * part))
  return Number(Math.min(max, Math.max(min, value + (isUp ? size : -size))).toPrecision(12))
}

/** 1,500,000 → 1,000,000; 0.03 → 0.02: 1, 2 or 5 times a power of ten. */
function roundSize(size: number): number {
  if (size <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9)
  const lead = size / power + 1e-9
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power
}
