import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'

/** What a number is asked for: at least its threshold, or at most. */
export const numberRules = {
  goingInCap: 'least',
  cashOnCash: 'least',
  dscr: 'least',
  irr: 'least',
  pricePerUnit: 'most',
  pricePerArea: 'most',
  /** Rent a month as a share of the price: the 1 % rule. */
  rentToPrice: 'least',
  /** Running costs as a share of what comes in: the 50 % rule. */
  expenseShare: 'most',
  loanToPrice: 'most',
} as const satisfies Readonly<Record<string, 'least' | 'most'>>

export type NumberRule = keyof typeof numberRules
export const ruleNames = Object.keys(numberRules) as readonly NumberRule[]

const weightWords = 'Write a weight from 0 to 100.'
const Weight = z.number(weightWords).min(0, weightWords).max(100, weightWords)

const thresholdWords = 'Write a threshold of 0 or more.'
const NumberCriterion = z.strictObject({
  isOn: z.boolean(),
  /** Money in minor units, rates as fractions. */
  threshold: z.number(thresholdWords).min(0, thresholdWords),
  weight: Weight,
})
export type NumberCriterion = z.infer<typeof NumberCriterion>

const ListCriterion = z.strictObject({
  isOn: z.boolean(),
  /** One of them; city or region for markets, the sector for types. */
  values: z.array(z.string().trim().min(1).max(200)).max(200),
  weight: Weight,
})
export type ListCriterion = z.infer<typeof ListCriterion>

/** What the owner of a portfolio buys. */
export const BuyCriteria = z.strictObject({
  goingInCap: NumberCriterion,
  cashOnCash: NumberCriterion,
  dscr: NumberCriterion,
  irr: NumberCriterion,
  pricePerUnit: NumberCriterion,
  pricePerArea: NumberCriterion,
  rentToPrice: NumberCriterion,
  expenseShare: NumberCriterion,
  loanToPrice: NumberCriterion,
  markets: ListCriterion,
  types: ListCriterion,
})
export type BuyCriteria = z.infer<typeof BuyCriteria>
export type CriterionName = keyof BuyCriteria

const rule = (isOn: boolean, threshold: number, weight: number): NumberCriterion => ({
  isOn,
  threshold,
  weight,
})

/** Where nobody has said what is bought: rules of thumb, each to be replaced. */
export const firstCriteria: BuyCriteria = {
  goingInCap: rule(true, 0.055, 2),
  cashOnCash: rule(true, 0.05, 2),
  dscr: rule(true, 1.25, 2),
  irr: rule(true, 0.1, 3),
  pricePerUnit: rule(false, 25_000_000, 1),
  pricePerArea: rule(false, 30_000, 1),
  rentToPrice: rule(false, 0.01, 1),
  expenseShare: rule(true, 0.5, 1),
  loanToPrice: rule(true, 0.75, 1),
  markets: { isOn: false, values: [], weight: 1 },
  types: { isOn: false, values: [], weight: 1 },
}

/** What of a deal is judged; null where it is not known. */
export type JudgedDeal = { readonly [Rule in NumberRule]: number | null } & {
  readonly city: string
  readonly region: string
  readonly sector: string
}

export type Verdict = 'pass' | 'fail' | 'unknown'

/** One criterion that is on, and how the deal does by it. */
export type Mark = {
  readonly criterion: CriterionName
  readonly weight: number
  readonly verdict: Verdict
  /** The deal's own figure, of a criterion that has one. */
  readonly value: number | null
}

export type DealScore = {
  /** 0 to 100, whole; null when no criterion is on. */
  readonly score: number | null
  readonly marks: readonly Mark[]
}

/**
 * How well a deal fits what its owner buys.
 *
 *   score = 100 · Σ weights of criteria met / Σ weights of criteria that are on, to the nearest whole
 *
 * What is not known of a deal is not met: to underwrite it earns its points.
 *
 * Check: weights 2, 1, 1, the first met, the second not, the third unknown → 50.
 */
export function scoreDeal(deal: JudgedDeal, criteria: BuyCriteria): DealScore {
  const marks = [
    ...ruleNames.filter((name) => criteria[name].isOn).map((name) => markOf(name, deal, criteria)),
    ...listMark('markets', criteria, [deal.city, deal.region]),
    ...listMark('types', criteria, [deal.sector]),
  ]
  const all = sumOfWeights(marks)
  const met = sumOfWeights(marks.filter(({ verdict }) => verdict === 'pass'))
  return { score: all === 0 ? null : Math.round((100 * met) / all), marks }
}

function markOf(name: NumberRule, deal: JudgedDeal, criteria: BuyCriteria): Mark {
  const { threshold, weight } = criteria[name]
  const value = deal[name]
  return { criterion: name, weight, value, verdict: verdictOf(name, value, threshold) }
}

function verdictOf(name: NumberRule, value: number | null, threshold: number): Verdict {
  if (value === null) return 'unknown'
  const isMet = numberRules[name] === 'least' ? value >= threshold : value <= threshold
  return isMet ? 'pass' : 'fail'
}

function listMark(
  criterion: 'markets' | 'types',
  criteria: BuyCriteria,
  words: readonly string[],
): Mark[] {
  const { isOn, values, weight } = criteria[criterion]
  if (!isOn) return []
  const wanted = new Set(values.map(plain))
  const said = words.map(plain).filter((word) => word !== '')
  const isMet = said.some((word) => wanted.has(word))
  const verdict = said.length === 0 ? 'unknown' : isMet ? 'pass' : 'fail'
  return [{ criterion, weight, verdict, value: null }]
}

const plain = (word: string): string => word.trim().toLowerCase()

const sumOfWeights = (marks: readonly Mark[]): number =>
  marks.reduce((sum, { weight }) => sum + weight, 0)

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const buyCriteria = {
  /** Those of the portfolio, or the first ones where it has none of its own yet. */
  get: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.object({ criteria: BuyCriteria, isOwn: z.boolean() })),
  set: oc
    .errors(writeErrors)
    .input(z.strictObject({ portfolioId: EntityId, criteria: BuyCriteria }))
    .output(BuyCriteria),
}
