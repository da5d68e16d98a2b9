import { addMonths } from '../dates.ts'
import {
  comparePlan,
  type PlanRow,
  type Variance,
  type VarianceLine,
} from '../finance/plan-variance.ts'
import { isPlanKind } from '../finance/plan-lines.ts'
import { type LedgerCategory, type LedgerLine, linesIn, sumByCategory } from './ledger-facts.ts'
import type { Sentence } from './report-document.ts'
import type { Months } from './report-period.ts'

type Facts = {
  readonly months: Months
  readonly ledger: {
    readonly categories: readonly LedgerCategory[]
    readonly lines: readonly LedgerLine[]
  }
  readonly budget: readonly LedgerLine[]
}

const mostNamed = 3

/**
 * Why NOI differs from its plan, or from the same months of the year before where nothing is planned.
 *
 * The lines that moved it most come first, each with what it moved; the rest is one sum, so that what is
 * named adds up to the whole difference.
 */
export function changeWords({ months, ledger, budget }: Facts): Sentence[] {
  const planned = comparablePlan({ months, ledger, budget })
  const hasPlan = planned.length > 0
  const before = { from: addMonths(months.from, -12), to: addMonths(months.to, -12) }
  const compared = hasPlan ? planned : linesIn(ledger.lines, before)
  if (compared.length === 0) return []
  const rows = planRows(ledger.categories, compared, linesIn(ledger.lines, months))
  return varianceSentences(rows, ledger.categories, hasPlan ? 'budget' : 'a year before')
}

/**
 * What is planned for the months, nothing where a property was booked that has no plan: half a plan
 * held against all of the books would make up a difference.
 */
export function comparablePlan({ months, ledger, budget }: Facts): LedgerLine[] {
  const planned = linesIn(budget, months)
  const withPlan = new Set(planned.map(({ propertyId }) => propertyId))
  const booked = linesIn(ledger.lines, months)
  return booked.every(({ propertyId }) => withPlan.has(propertyId)) ? planned : []
}

/** One row a category: planned, or before, and booked, each as one figure. */
export function planRows(
  categories: readonly LedgerCategory[],
  planned: readonly LedgerLine[],
  booked: readonly LedgerLine[],
): PlanRow[] {
  const [plan, actual] = [sumByCategory(planned, 1, () => 0), sumByCategory(booked, 1, () => 0)]
  return categories.flatMap(({ id, kind }): PlanRow[] =>
    isPlanKind(kind)
      ? [{ category: id, kind, plan: plan.get(id) ?? [0], actual: actual.get(id) ?? [0] }]
      : [],
  )
}

type Compared = 'budget' | 'a year before'

export function varianceSentences(
  rows: readonly PlanRow[],
  categories: readonly LedgerCategory[],
  than: Compared,
): Sentence[] {
  const { noi, kinds } = comparePlan(rows, { from: 0, to: 0 })
  const lines = kinds
    .filter(({ kind }) => kind === 'income' || kind === 'operating')
    .flatMap((kind) => kind.lines)
    .filter(({ variance }) => variance !== 0)
    .toSorted((a, b) => Math.abs(b.variance) - Math.abs(a.variance))
  const words = new Map(categories.map((category) => [category.id, category.words]))
  const named = lines.slice(0, mostNamed).map((line) => lineSentence(line, words))
  return [headSentence(noi, than), ...named, ...restSentence(lines.slice(mostNamed))]
}

function headSentence(noi: Variance, than: Compared): Sentence {
  if (noi.variance === 0)
    return [`NOI is ${than === 'budget' ? 'as budgeted' : 'the same as a year before'}.`]
  const against = than === 'budget' ? 'the budget' : 'the same months a year before'
  return [
    'NOI was ',
    money(noi.actual),
    ', ',
    money(Math.abs(noi.variance)),
    ...(noi.share === null ? [] : [' (', rate(Math.abs(noi.share)), ')']),
    ` ${noi.variance > 0 ? 'above' : 'below'} ${against}.`,
  ]
}

function lineSentence(line: VarianceLine, words: ReadonlyMap<string, string>): Sentence {
  const name = words.get(line.category) ?? line.category
  const isCost = line.kind === 'operating'
  // Taken from 0, so that no cost of nothing gets a minus sign.
  const [actual, plan] = isCost ? [0 - line.actual, 0 - line.plan] : [line.actual, line.plan]
  const moved = line.variance > 0 ? 'raised' : 'lowered'
  return [
    `${name} came to `,
    money(actual),
    ' instead of ',
    money(plan),
    `, which ${moved} NOI by `,
    money(Math.abs(line.variance)),
    '.',
  ]
}

function restSentence(rest: readonly VarianceLine[]): Sentence[] {
  const sum = rest.reduce((total, { variance }) => total + variance, 0)
  if (sum === 0) return []
  const moved = sum > 0 ? 'raised' : 'lowered'
  return [[`All other lines together ${moved} NOI by `, money(Math.abs(sum)), '.']]
}

const money = (value: number) => ({ kind: 'money', value }) as const
const rate = (value: number) => ({ kind: 'rate', value }) as const
