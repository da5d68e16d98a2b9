import type { LeasingMixInput, LeasingMixResult, NotOffered } from '#shared/leasing-mix/leasing-mix'
import { lettingsOf } from '#shared/leasing-mix/leasing-mix-lease'
import type { Letting } from '#shared/leasing-mix/leasing-mix-lease'
import type { Figures } from '../explain/figures.ts'
import type { Model } from '../model/model.ts'
import { buildLeasingMixModel } from './leasing-mix-model.ts'

const MOST_LISTED = 2000

/**
 * The rent at which each rejected offer would be made, the nearest first.
 *
 * What an offer would add, less what it takes from every limit at that limit's shadow price π, is
 * affine in its rent R while the other terms stay:
 *
 *   d(R) = gain − Σ π · a = A + K·R
 *
 * so the offer is made above R* = R − d(R) / K. K is read off a second model with other rents.
 * Check (OPTIMIZERS.md section 5, a third package of 60 months at 200): π_wault −0.09375, a 0, so
 * d = 200,000 − 143,750 > 0 and it would be offered at once; at 100 it needs 143.75.
 */
export function explainNotOffered(
  input: LeasingMixInput,
  result: LeasingMixResult,
  figures: Figures,
): { notOffered: NotOffered[]; notOfferedCount: number } {
  if (!result.plan) return { notOffered: [], notOfferedCount: 0 }
  const made = new Set(result.plan.lettings.map((each) => pairName(each.unit, each.package)))
  const worth = worthAtMargin(input, result)
  const rejected = lettingsOf(input)
    .map((letting, j) => ({ letting, needed: worth ? neededRent(letting, worth, j) : null }))
    .filter(({ letting }) => !made.has(pairName(letting.unit.id, letting.package.id)))
  const nearest = rejected.toSorted((a, b) => closeness(b) - closeness(a)).slice(0, MOST_LISTED)
  const isExact = result.duals.method === 'lp' && !result.duals.degenerate
  return {
    notOffered: nearest.map((each) => sentenceFor(each, isExact, figures)),
    notOfferedCount: rejected.length,
  }
}

type Rejected = { readonly letting: Letting; readonly needed: number | null }

const pairName = (unit: string, terms: string): string => JSON.stringify([unit, terms])

const closeness = ({ letting, needed }: Rejected): number =>
  needed === null || needed <= 0 ? -1 : letting.package.rent / needed

/** d of every offer at its rent, and at the same rent and as much again. */
type Worth = { readonly now: Float64Array; readonly raised: Float64Array }

function worthAtMargin(input: LeasingMixInput, { duals, constraints }: LeasingMixResult) {
  if (duals.method === 'none') return null
  const prices = new Map(constraints.map(({ id, dual }) => [id, dual ?? 0]))
  const packages = input.packages.map((terms) =>
    Object.assign({}, terms, { rent: terms.rent + stepOf(terms.rent) }),
  )
  return {
    now: reducedCosts(buildLeasingMixModel(input), prices),
    raised: reducedCosts(buildLeasingMixModel({ ...input, packages }), prices),
  }
}

const stepOf = (rent: number): number => rent || 1

function reducedCosts(model: Model, prices: ReadonlyMap<string, number>): Float64Array {
  const worth = new Float64Array(model.columns.length)
  const add = (columns: readonly number[], entries: readonly number[], factor: number) =>
    columns.forEach((j, k) => {
      worth[j] = (worth[j] ?? 0) + factor * (entries[k] ?? 0)
    })
  add(model.objective.columns, model.objective.coefficients, 1)
  for (const { name, expression } of model.rows) {
    const price = prices.get(name) ?? 0
    if (price !== 0) add(expression.columns, expression.coefficients, -price)
  }
  return worth
}

function neededRent({ package: { rent } }: Letting, { now, raised }: Worth, j: number) {
  const at = now[j] ?? 0
  const perRent = ((raised[j] ?? 0) - at) / stepOf(rent)
  if (perRent <= 1e-12) return null
  const needed = rent - at / perRent
  // Worth its rent at the margin and yet left out: whole units did not fit together with it.
  return needed < rent * (1 - 1e-9) ? null : needed
}

function sentenceFor(
  { letting: { unit, package: terms }, needed }: Rejected,
  isExact: boolean,
  figures: Figures,
): NotOffered {
  const offer = `${unit.name ?? unit.id} on “${terms.name ?? terms.id}”`
  const ids = { unitId: unit.id, packageId: terms.id }
  if (needed === null) {
    const sentence = `${offer} was left out; no rent can be named at which it would be offered.`
    return { ...ids, neededRent: null, certainty: 'none', sentence }
  }
  const per = `per ${figures.areaUnit} a year`
  const offered = figures.money(terms.rent)
  const isTie = needed <= terms.rent * (1 + 1e-9)
  const hedge = isExact ? '' : ', roughly'
  const sentence = isTie
    ? `${offer} ties with the offers made: any rent above ${offered} ${per} would bring it in${hedge}.`
    : `${offer} would be offered above ${figures.money(needed)} ${per}${hedge}; its rent is ${offered}.`
  return { ...ids, neededRent: needed, certainty: isExact ? 'exact' : 'indicative', sentence }
}
