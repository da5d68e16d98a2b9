import type { Minor } from '../money.ts'
import { type PlanKind, planKinds } from './plan-lines.ts'

/** A category's year: twelve months planned and twelve months booked, signed as booked. */
export type PlanRow = {
  readonly category: string
  readonly kind: PlanKind
  readonly plan: readonly Minor[]
  readonly actual: readonly Minor[]
}

/** What was planned and what came of it, over the same months. */
export type Variance = {
  readonly plan: Minor
  readonly actual: Minor
  readonly variance: Minor
  /** The variance in parts of the plan's size; null where nothing was planned. */
  readonly share: number | null
  /** Whether it leaves the owner with more money than planned; null when nothing differs. */
  readonly isFavourable: boolean | null
}

export type VarianceLine = Variance & { readonly category: string; readonly kind: PlanKind }

export type VarianceReport = {
  readonly kinds: readonly {
    readonly kind: PlanKind
    readonly lines: readonly VarianceLine[]
    readonly total: Variance
  }[]
  readonly noi: Variance
  readonly cashFlow: Variance
  readonly explanation: Explanation | null
}

/** The line that moved NOI most in the direction NOI went, and where NOI would stand without it. */
export type Explanation = {
  readonly line: VarianceLine
  /** NOI against its plan as a fraction, as it is and with this line as planned. */
  readonly share: number | null
  readonly shareWithout: number | null
}

/** The months counted: the first is 0 for January, both included. */
export type MonthSpan = { readonly from: number; readonly to: number }

/**
 * Plan against actual over some months of a year, by category and kind, down to NOI and cash flow.
 *
 *   variance = actual − plan          share = variance / |plan|          favourable: variance > 0
 *   NOI = income + operating          cash flow = NOI + capex + interest + principal
 *
 * Amounts are signed as booked, costs negative, so that one rule says for every kind what is welcome:
 * more income and less cost both leave a variance above zero.
 *
 * @returns minor units and fractions; kinds without a line are left out
 *
 * Source: FINANCE.md sections 1 to 3. Check: rent planned 20,000, booked 20,900; repairs planned −5,000,
 * booked −9,200 → variances +900 (4.5 %, favourable) and −4,200 (−84 %, not); NOI 15,000 planned, 11,700
 * booked, −3,300 (−22 %); without the repairs' 4,200 it would be 15,900, 6 % above plan.
 */
export function comparePlan(rows: readonly PlanRow[], span: MonthSpan): VarianceReport {
  const lines = rows
    .map((row) => ({ category: row.category, kind: row.kind, ...varianceOf(row, span) }))
    .filter(({ plan, actual }) => plan !== 0 || actual !== 0)
  const kinds = planKinds.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind)
    return own.length === 0 ? [] : [{ kind, lines: own, total: sumVariances(own) }]
  })
  const noiLines = lines.filter(({ kind }) => kind === 'income' || kind === 'operating')
  const noi = sumVariances(noiLines)
  return {
    kinds,
    noi,
    cashFlow: sumVariances(lines),
    explanation: explain(noi, noiLines),
  }
}

const varianceOf = ({ plan, actual }: PlanRow, { from, to }: MonthSpan): Variance =>
  toVariance(sum(plan.slice(from, to + 1)), sum(actual.slice(from, to + 1)))

const sumVariances = (parts: readonly Variance[]): Variance =>
  toVariance(sum(parts.map(({ plan }) => plan)), sum(parts.map(({ actual }) => actual)))

const sum = (amounts: readonly Minor[]): Minor => amounts.reduce((so, amount) => so + amount, 0)

function toVariance(plan: Minor, actual: Minor): Variance {
  const variance = actual - plan
  return {
    plan,
    actual,
    variance,
    share: plan === 0 ? null : variance / Math.abs(plan),
    isFavourable: variance === 0 ? null : variance > 0,
  }
}

function explain(noi: Variance, lines: readonly VarianceLine[]): Explanation | null {
  if (noi.variance === 0) return null
  const pull = ({ variance }: VarianceLine) => variance * Math.sign(noi.variance)
  const line = lines.toSorted((a, b) => pull(b) - pull(a))[0]
  if (line === undefined) return null
  const without = toVariance(noi.plan, noi.actual - line.variance)
  return { line, share: noi.share, shareWithout: without.share }
}

/**
 * The year as it now looks: what was booked in the months that are over, and the plan for the rest.
 *
 * @param fullMonths how many months of the year are over, 0 to 12
 */
export const withOutlook = (rows: readonly PlanRow[], fullMonths: number): PlanRow[] =>
  rows.map((row) => ({
    ...row,
    actual: [...row.actual.slice(0, fullMonths), ...row.plan.slice(fullMonths)],
  }))

/** NOI added up from January on, planned and booked; what is booked ends with the last full month. */
export type CumulativeNoi = {
  readonly plan: readonly Minor[]
  readonly actual: readonly Minor[]
}

/**
 * The NOI of a year added up month by month.
 *
 * @returns twelve planned sums and one booked sum for each month that is over, minor units
 *
 * Check: NOI planned 1,000 a month, booked 900 and 1,200 → plan 1,000, 2,000, …, 12,000; actual 900, 2,100.
 */
export function cumulativeNoi(rows: readonly PlanRow[], fullMonths: number): CumulativeNoi {
  const own = rows.filter(({ kind }) => kind === 'income' || kind === 'operating')
  const upTo = (read: (row: PlanRow) => readonly Minor[]) => (_: unknown, month: number) =>
    sum(own.map((row) => sum(read(row).slice(0, month + 1))))
  return {
    plan: Array.from(
      { length: 12 },
      upTo(({ plan }) => plan),
    ),
    actual: Array.from(
      { length: fullMonths },
      upTo(({ actual }) => actual),
    ),
  }
}
