import type { ConstraintReport } from '#shared/optimizer-result'
import type { LimitRow } from './limit-rows.ts'
import type { MovableLimit } from './movable-limits.ts'

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
 */
export function suggestChanges(
  limits: readonly LimitRow[],
  movable: readonly MovableLimit[],
): readonly Suggestion[] {
  const reach = new Map(movable.map((limit) => [limit.path, limit]))
  const found = new Map<string, Suggestion>()
  for (const limit of limits) {
    const suggestion = suggest(limit, reach.get(limit.row.path ?? ''))
    if (suggestion !== null && !found.has(suggestion.path)) found.set(suggestion.path, suggestion)
  }
  return [...found.values()].toSorted((a, b) => b.estimate - a.estimate).slice(0, mostSuggested)
}

function suggest(limit: LimitRow, movable: MovableLimit | undefined): Suggestion | null {
  const { label, kind, worth, row } = limit
  if (worth === null || row.path === null || !isWorthEasing(row, worth.money)) return null
  const about = {
    path: row.path,
    label,
    perStep: { money: Math.abs(worth.money), step: worth.step },
  }
  if (kind === 'must') {
    return { ...about, unit: null, from: null, to: null, estimate: Math.abs(worth.money) }
  }
  if (movable === undefined) return null
  const { value: from, unit } = movable
  const to = easedTo(limit, movable, worth.money)
  const estimate = (Math.abs(worth.money) * Math.abs(to - from)) / worth.size
  return to === from ? null : { ...about, unit, from, to, estimate }
}

/** An equation may be moved either way; any other limit only helps when it is eased. */
const isWorthEasing = ({ sense }: ConstraintReport, money: number): boolean =>
  sense === '=' ? Math.abs(money) > 0.005 : money > 0.005

function easedTo(
  { kind, row, hints }: LimitRow,
  { value, min, max }: MovableLimit,
  money: number,
): number {
  const { part, least } = easing[kind]
  const size = Math.max(least, roundSize(Math.abs(value) * part))
  const isCeiling = row.sense === '<=' && hints.isFloor !== true
  const isUp = row.sense === '=' ? money > 0 : isCeiling
  return Number(Math.min(max, Math.max(min, value + (isUp ? size : -size))).toPrecision(12))
}

/** 1,500,000 → 1,000,000; 0.03 → 0.02: 1, 2 or 5 times a power of ten. */
function roundSize(size: number): number {
  if (size <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9)
  const lead = size / power + 1e-9
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power
}
