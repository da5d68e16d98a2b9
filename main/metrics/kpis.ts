import {
  addMonths,
  type IsoMonth,
  lastDayOf,
  lastFullMonth,
  monthOf,
  monthRange,
} from '#shared/dates'
import { monthInWords } from '#shared/dates-in-words'
import { type Figure, missing } from '#shared/finance/figure'
import { isOnDay, isReturn, unitOf } from '#shared/finance/metric-formulas'
import { trailingYearOf } from '#shared/finance/metric-period'
import { type FigureSource, portfolioFigures } from '#shared/finance/portfolio-metrics'
import type { Scope } from '#shared/finance/property-book'
import { toldReturn } from '#shared/finance/return-of-books'
import { type Kpi, type KpiKey, kpiKeys } from '#shared/metrics'
import type { CountedBook } from './counted-books.ts'
import { firstBookedMonth, firstPurchase } from './holdings.ts'

const monthsShown = 24

/**
 * The headline figures of some properties together: on the day and over the period asked for, on those
 * they are compared with, and at the ends of the last 24 months, there over the twelve months before each.
 */
export function computeKpis(
  books: readonly CountedBook[],
  scope: Scope,
  compared: Scope | null,
): Kpi[] {
  const known = coverOf(books)
  const now = gated(books, scope, known)
  const before = compared && gated(books, compared, known)
  const days = courseDays(scope)
  const course = days.map((asOf) =>
    gated(books, { ...scope, asOf, period: trailingYearOf(asOf) }, known),
  )
  return kpiKeys.map((key) => {
    const told = toldFor(key, now)
    const { value, reason } = now(told)
    return {
      key,
      figure: told,
      unit: unitOf(told),
      value,
      reason,
      previous: before?.(told).value ?? null,
      series: course.map((figure) => figure(told).value),
    }
  })
}

type Told = KpiKey | 'irrOfBooks'

const toldFor = (key: KpiKey, figure: (key: Told) => Figure): Told =>
  key === 'irr' ? toldReturn(figure('irr'), figure('irrOfBooks')) : key

const courseDays = ({ asOf }: Scope) => {
  const last = lastFullMonth(asOf)
  return monthRange(addMonths(last, 1 - monthsShown), last).map(lastDayOf)
}

/** From which month on the books say everything: earlier than the first purchase there is nothing to say. */
type Cover = { readonly booked: IsoMonth | null; readonly bought: IsoMonth | null }

const coverOf = (books: readonly CountedBook[]): Cover => {
  const bought = firstPurchase(books)
  return { booked: firstBookedMonth(books), bought: bought === null ? null : monthOf(bought) }
}

/** Figures over a period that the books do not cover are missing: less than was earned would be shown. */
function gated(books: readonly CountedBook[], scope: Scope, cover: Cover): (key: Told) => Figure {
  const figure: FigureSource = portfolioFigures(books, scope)
  const reason = whyNotCovered(scope, cover)
  return (key) => (reason === null || isOnDay(key) || isReturn(key) ? figure(key) : missing(reason))
}

function whyNotCovered({ period }: Scope, { booked, bought }: Cover): string | null {
  if (booked === null) return 'Nothing is booked yet.'
  if (bought !== null && bought > monthOf(period.to)) return 'Nothing was owned in this period.'
  const from = monthOf(period.from)
  // As for the return: a purchase may go some months before its first booking.
  const needed = bought !== null && bought >= from ? addMonths(bought, 3) : from
  return booked <= needed
    ? null
    : `The books begin in ${monthInWords(booked)}, after this period does.`
}
