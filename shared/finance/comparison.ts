import { type Figure, known, missing, quotient, sumFigures } from './figure.ts'
import { type MetricKey, type Metrics, moneyMetrics } from './portfolio-metrics.ts'

/** Which way a figure is welcome; null where more is neither better nor worse. */
export type Welcome = 'higher' | 'lower' | null

export const comparisonGroups = ['size', 'income', 'debt', 'returns', 'leasing'] as const
export type ComparisonGroup = (typeof comparisonGroups)[number]

export type ComparisonUnit = 'money' | 'exactMoney' | 'rate' | 'ratio' | 'years' | 'count' | 'area'

/** Figures a unit and a unit of area, each with what is divided. */
const perUnit = {
  valuePerUnit: 'value',
  egiPerUnit: 'egi',
  noiPerUnit: 'noi',
  opexPerUnit: 'opex',
  debtPerUnit: 'loanBalance',
} as const satisfies Record<string, MetricKey>
const perArea = { valuePerArea: 'value', noiPerArea: 'noi' } as const satisfies Record<
  string,
  MetricKey
>
type PerUnit = keyof typeof perUnit
type PerArea = keyof typeof perArea

export type ComparisonKey = MetricKey | 'units' | 'area' | PerUnit | PerArea

export type ComparisonRow = {
  readonly key: ComparisonKey
  readonly group: ComparisonGroup
  readonly unit: ComparisonUnit
  readonly welcome: Welcome
}

const row = (
  group: ComparisonGroup,
  key: ComparisonKey,
  unit: ComparisonUnit,
  welcome: Welcome = null,
): ComparisonRow => ({ key, group, unit, welcome })

/** Every figure of a comparison, in the order in which it is read. */
export const comparisonRows: readonly ComparisonRow[] = [
  row('size', 'units', 'count'),
  row('size', 'area', 'area'),
  row('size', 'value', 'money'),
  row('size', 'valuePerUnit', 'money'),
  row('size', 'valuePerArea', 'exactMoney'),
  row('size', 'equity', 'money'),
  row('income', 'gpr', 'money'),
  row('income', 'egi', 'money'),
  row('income', 'egiPerUnit', 'money', 'higher'),
  row('income', 'opex', 'money'),
  row('income', 'opexPerUnit', 'money', 'lower'),
  row('income', 'oer', 'rate', 'lower'),
  row('income', 'noi', 'money', 'higher'),
  row('income', 'noiPerUnit', 'money', 'higher'),
  row('income', 'noiPerArea', 'exactMoney', 'higher'),
  row('income', 'cashFlow', 'money', 'higher'),
  row('debt', 'loanBalance', 'money'),
  row('debt', 'debtPerUnit', 'money'),
  row('debt', 'debtService', 'money'),
  row('debt', 'ltv', 'rate', 'lower'),
  row('debt', 'dscr', 'ratio', 'higher'),
  row('debt', 'debtYield', 'rate', 'higher'),
  row('returns', 'capRate', 'rate', 'higher'),
  row('returns', 'cashOnCash', 'rate', 'higher'),
  row('returns', 'irr', 'rate', 'higher'),
  row('returns', 'grm', 'ratio', 'lower'),
  row('leasing', 'physicalOccupancy', 'rate', 'higher'),
  row('leasing', 'economicOccupancy', 'rate', 'higher'),
  row('leasing', 'breakEvenOccupancy', 'rate', 'lower'),
  row('leasing', 'wault', 'years', 'higher'),
  row('leasing', 'waultToBreak', 'years', 'higher'),
]

/** What one compared property is: its figures, how many units, and how large. */
export type Compared = {
  readonly metrics: Metrics
  readonly units: number
  readonly area: number | null
}

const noUnits = 'There is no unit.'
const noArea = 'The area is not known.'

/**
 * The figure of a row for one property; per unit and per area from the property's own sums.
 *
 * @returns minor units, fractions, years, or the area in the portfolio's unit; a reason where missing
 *
 * Check: NOI 59,700 of 4 units → 14,925 a unit; value 1,100,000 on 5,000 sq ft → 220.00 a sq ft.
 */
export function comparisonFigure(compared: Compared, key: ComparisonKey): Figure {
  const { metrics, units, area } = compared
  const size = area === null ? missing(noArea) : known(area)
  if (key === 'units') return known(units)
  if (key === 'area') return size
  if (key in perUnit) return quotient(metrics[perUnit[key as PerUnit]], known(units), noUnits)
  if (key in perArea) return quotient(metrics[perArea[key as PerArea]], size, noArea)
  return metrics[key as MetricKey]
}

/**
 * What stands for all compared properties together: sums shared out evenly where the figure is a sum,
 * else the figure of the sums, never the mean of ratios.
 *
 * Check: NOI 60,000 and 20,000 → 40,000; values 1,000,000 and 200,000 → cap rate 80,000 / 1,200,000 =
 * 6.67 %, while the mean of 6 % and 10 % would be 8 %.
 */
export function averageFigure(
  all: readonly Compared[],
  together: Metrics,
  { key }: ComparisonRow,
): Figure {
  if (isSum(key)) {
    const sum = sumFigures(all.map((one) => comparisonFigure(one, key)))
    return quotient(sum, known(all.length), 'Nothing is compared.')
  }
  const areas = all.map(({ area }) => area)
  const area = areas.includes(null) ? null : areas.reduce<number>((so, own) => so + (own ?? 0), 0)
  const units = all.reduce((so, own) => so + own.units, 0)
  return comparisonFigure({ metrics: together, units, area }, key)
}

const isSum = (key: ComparisonKey): boolean =>
  key === 'units' || key === 'area' || (moneyMetrics as ReadonlySet<ComparisonKey>).has(key)

export type Mark = 'best' | 'worst' | null

/** Which of the figures is best and which worst; none where all are alike or fewer than two are known. */
export function marksOf(figures: readonly Figure[], welcome: Welcome): Mark[] {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (welcome === null || values.length < 2 || least === most) return figures.map(() => null)
  const [best, worst] = welcome === 'higher' ? [most, least] : [least, most]
  return figures.map(({ value }) => (value === best ? 'best' : value === worst ? 'worst' : null))
}
