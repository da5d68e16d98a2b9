import {
  addMonths,
  addMonthsToDate,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  monthRange,
} from '#shared/dates'
import { type KindSums, sumKinds } from '#shared/finance/monthly-money'
import { computeFigures } from '#shared/finance/property-figures'
import type { Kpi, KpiKey } from '#shared/metrics'
import type { PropertyFigures } from '#shared/properties'
import { type Holding, portfolioHoldingsOn, totalsIn, trailingYear } from './holdings.ts'

type KpiDefinition = {
  readonly key: KpiKey
  readonly unit: Kpi['unit']
  readonly read: (figures: PropertyFigures) => number | null
  /** Needs a whole year of books before the day. */
  readonly isYearly?: boolean
  readonly reason: string
}

const noProperty = 'There is no property with a value on this day.'
const noYear = 'The books do not cover the twelve months before this day.'

const definitions: readonly KpiDefinition[] = [
  { key: 'value', unit: 'money', read: ({ value }) => value, reason: noProperty },
  { key: 'debt', unit: 'money', read: ({ loanBalance }) => loanBalance, reason: noProperty },
  { key: 'equity', unit: 'money', read: ({ equity }) => equity, reason: noProperty },
  { key: 'noi', unit: 'money', read: ({ noi }) => noi, isYearly: true, reason: noYear },
  {
    key: 'cashFlow',
    unit: 'money',
    read: ({ cashFlow }) => cashFlow,
    isYearly: true,
    reason: noYear,
  },
  {
    key: 'occupancy',
    unit: 'share',
    read: ({ occupancy }) => occupancy,
    reason: 'There is no unit to let on this day.',
  },
]

/**
 * The headline figures of a portfolio on a day, a year before it, and at the ends of the last 24
 * months. NOI and cash flow are those of the twelve full months before each of these days.
 *
 * @param firstBookedMonth the month the books begin with; null when there are none
 */
export function computeKpis(
  holdings: readonly Holding[],
  asOf: IsoDate,
  firstBookedMonth: IsoMonth | null,
): Kpi[] {
  const figuresOn = (date: IsoDate) => portfolioFiguresOn(holdings, date)
  const hasYear = (date: IsoDate) =>
    firstBookedMonth !== null && firstBookedMonth <= trailingYear(date).from
  const { to } = trailingYear(asOf)
  const days = [
    asOf,
    addMonthsToDate(asOf, -12),
    ...monthRange(addMonths(to, -23), to).map(lastDayOf),
  ]
  const points = days.map((date) => ({ figures: figuresOn(date), hasYear: hasYear(date) }))
  return definitions.map(({ key, unit, read, isYearly, reason }) => {
    const [value = null, previous = null, ...series] = points.map((point) =>
      isYearly && !point.hasYear ? null : read(point.figures),
    )
    return { key, unit, value, previous, series, reason: value === null ? reason : null }
  })
}

/** A portfolio's figures come from its sums: NOI over value, never an average of ratios. */
export const portfolioFiguresOn = (holdings: readonly Holding[], date: IsoDate): PropertyFigures =>
  computeFigures(portfolioHoldingsOn(holdings, date), yearOfMoney(holdings, date))

function yearOfMoney(holdings: readonly Holding[], date: IsoDate): KindSums {
  const period = trailingYear(date)
  return sumKinds(holdings.flatMap(({ totals }) => totalsIn(totals, period)))
}
