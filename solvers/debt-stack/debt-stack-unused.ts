import type {
  DebtStackExplanation,
  DebtStackInput,
  DebtStackResult,
  UnusedTranche,
} from '#shared/debt-stack/debt-stack'
import type { Figures } from '../explain/figures.ts'
import { firstYearService, stackOf } from './debt-stack-parts.ts'
import type { Part, Stack } from './debt-stack-parts.ts'
import { trancheName } from './debt-stack-words.ts'

export const LOWEST_RATE = -0.1
const HALVINGS = 60

/**
 * Why each tranche was left out, those nearest to being used first.
 *
 * One unit of an unused tranche would raise the cost by its reduced cost d. Lowering its rate by δ takes δ
 * off what it costs in every scenario, and widens cover by what its debt service falls:
 *
 *   d(δ) = d − δ − Σ_s π_s C_s (c_s(r_s − δ) − c_s(r_s))       π_s the shadow price of cover, ≤ 0
 *
 * so it is used once δ solves d(δ) = 0. Check: with cover of no price, a bridge loan at 10 % beside
 * mezzanine at 9 % under the same limit has d = 1 %, hence is used below 9 %.
 */
export function explainUnused(
  input: DebtStackInput,
  result: DebtStackResult,
  figures: Figures,
): UnusedTranche[] {
  const { plan } = result
  if (!plan) return []
  const stack = stackOf(input)
  const amounts = new Map(plan.tranches.map(({ id, amount }) => [id, amount]))
  return stack.parts
    .filter(({ tranche }) => (amounts.get(tranche.id) ?? 0) === 0)
    .map((part) => ({ part, needed: neededRateOf(stack, part, result) }))
    .sort((a, b) => distance(a) - distance(b))
    .map(({ part, needed }) => sayUnused(part, needed, result, figures))
}

type Needed =
  | { readonly kind: 'no-rate' | 'no-room' | 'choice' | 'unknown' }
  | { readonly kind: 'rate'; readonly rate: number; readonly asked: number }

const AFTER_RATES = { choice: 10, unknown: 11, 'no-rate': 12, 'no-room': 13 } as const

const distance = ({ needed }: { needed: Needed }): number =>
  needed.kind === 'rate' ? needed.asked - needed.rate : AFTER_RATES[needed.kind]

function neededRateOf(stack: Stack, part: Part, result: DebtStackResult): Needed {
  const { tranche, isFloating } = part
  if (tranche.max === 0 || tranche.maxLtvThrough === 0) return { kind: 'no-room' }
  if (result.duals.method === 'none') return { kind: 'unknown' }
  const bound = result.bounds.find(({ variable }) => variable === `tranche:${tranche.id}`)
  const reduced = bound?.dual ?? 0
  if (reduced < 0) return { kind: 'choice' }
  const asked = (isFloating ? tranche.margin : tranche.rate) ?? 0
  const most = asked - LOWEST_RATE
  const drop = findDrop((it) => reduced - it + coverGain(stack, part, it, result), most)
  return drop === null ? { kind: 'no-rate' } : { kind: 'rate', rate: asked - drop, asked }
}

/** Where a falling cost reaches 0, by halves; `null` when it does not before `most`. */
function findDrop(costAt: (drop: number) => number, most: number): number | null {
  if (costAt(most) > 0) return null
  let [low, high] = [0, most]
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2
    if (costAt(middle) > 0) low = middle
    else high = middle
  }
  return high
}

/** What lower debt service is worth to the limits of cover; never above 0. */
function coverGain(
  { cases }: Stack,
  { tranche, isDebt, rates, services }: Part,
  drop: number,
  { constraints }: DebtStackResult,
): number {
  if (!isDebt) return 0
  const prices = new Map(constraints.map(({ id, dual }) => [id, dual ?? 0]))
  return cases.reduce((sum, { id, minDscr }, s) => {
    const price = (prices.get(`dscr:${id}`) ?? 0) * (minDscr?.limit ?? 0)
    if (price === 0) return sum
    const lower = firstYearService(tranche, (rates[s] ?? 0) - drop)
    return sum - price * (lower - (services[s] ?? 0))
  }, 0)
}

function sayUnused(
  { tranche, isFloating }: Part,
  needed: Needed,
  { duals, status }: DebtStackResult,
  { percent }: Figures,
): UnusedTranche {
  const { id: trancheId } = tranche
  const name = trancheName(tranche)
  if (needed.kind !== 'rate') {
    const sentence = `${name} ${WITHOUT_RATE[needed.kind]}`
    return { trancheId, reason: needed.kind, neededRate: null, certainty: 'none', sentence }
  }
  const isExact = duals.method === 'lp' && !duals.degenerate && status === 'optimal'
  const isGiven = duals.method === 'fixed-integers'
  const certainty = isExact ? 'exact' : isGiven ? 'given-choices' : 'indicative'
  const hedge = { exact: '', 'given-choices': ', given these choices', indicative: ', roughly' }
  const what = isFloating ? 'a margin' : 'a rate'
  // Rounded down to what percentages are written with: "below" must not promise too much.
  const below = percent(Math.floor(needed.rate * 1e4 + 1e-6) / 1e4)
  const sentence =
    needed.rate >= needed.asked - 1e-9
      ? `${name} ties with the capital used: ${what} below ${percent(needed.asked)} would bring it in${hedge[certainty]}.`
      : `${name} would be used at ${what} below ${below}${hedge[certainty]}; it asks ${percent(needed.asked)}.`
  return { trancheId, reason: 'rate', neededRate: needed.rate, certainty, sentence }
}

const WITHOUT_RATE = {
  'no-rate':
    'would not be used at any rate: what it takes from your limits costs more than its interest.',
  'no-room': 'cannot be used: its own terms leave no room for it.',
  choice:
    'was left out although its rate is fair: its least amount or the number of tranches did not fit.',
  unknown: 'is not used by this plan.',
} as const

/** Tranches at their largest amount, those worth most first: what another step of them would save. */
export function explainFull(
  input: DebtStackInput,
  { bounds, duals }: DebtStackResult,
  figures: Figures,
): DebtStackExplanation['full'] {
  const given = duals.method === 'fixed-integers' ? ', given these choices' : ''
  return input.tranches
    .flatMap((tranche) => {
      const bound = bounds.find(({ variable }) => variable === `tranche:${tranche.id}`)
      return bound?.bound === 'upper' && bound.value > 0 ? [{ tranche, dual: -bound.dual }] : []
    })
    .sort((a, b) => b.dual - a.dual)
    .map(({ tranche, dual }) => {
      const step = 10 ** (Math.ceil(Math.log10(tranche.max ?? 1e6)) - 3)
      const saved = `${figures.money(dual * step)} a year${given}`
      const start = `${trancheName(tranche)} is used up to its largest amount`
      const sentence = `${start}: another ${figures.roundMoney(step)} of it would save ${saved}.`
      return { trancheId: tranche.id, sentence }
    })
}
