import {
  addMonths,
  addMonthsToDate,
  type IsoDate,
  lastDayOf,
  lastFullMonth,
  monthOf,
  monthRange,
} from '#shared/dates'
import { missing } from '#shared/finance/figure'
import type { Property } from '#shared/properties'
import { type OverviewKey, overviewKeys, type PropertyOverview } from '#shared/property-pages'
import type { DataBase } from '../database/schema.ts'
import { type Holding, holdingsOn, loadHoldings, trailingYear } from '../metrics/holdings.ts'
import { findFirstBookedMonth } from '../metrics/monthly-total-queries.ts'
import { readMetricInputs } from '../metrics/portfolio-metrics.ts'
import { listUpcoming } from '../metrics/upcoming.ts'
import { requireProperty } from './edit-property.ts'

/** @throws AppError NOT_FOUND */
export async function getPropertyOverview(
  db: DataBase,
  { propertyId, asOf }: { propertyId: string; asOf: IsoDate },
): Promise<PropertyOverview> {
  const property = await requireProperty(db, propertyId)
  const [holding] = await loadHoldings(db, [property], trailingYear(asOf))
  if (holding === undefined) throw new Error('one property gives one holding')
  const upcoming = await listUpcoming(db, property.portfolioId, [holding], asOf)
  return {
    property,
    metrics: await figuresOn(db, property, asOf),
    yearEarlier: await figuresOfYearEarlier(db, property, asOf),
    valuations: [...holding.valuations],
    course: courseOf(holding, asOf),
    upcoming: upcoming.filter((event) => event.propertyId === propertyId),
  }
}

type Figures = PropertyOverview['metrics']

async function figuresOn(db: DataBase, property: Property, asOf: IsoDate): Promise<Figures> {
  const [part] = await readMetricInputs(db, [property], asOf)
  if (part === undefined) throw new Error('one property gives one set of figures')
  const { figure } = part.inputs
  return Object.fromEntries(overviewKeys.map((key) => [key, figure(key)])) as Figures
}

/** What stands on the day itself; the other figures need a year of books before it. */
const ofTheDay: ReadonlySet<OverviewKey> = new Set<OverviewKey>([
  'value',
  'loanBalance',
  'equity',
  'ltv',
  'physicalOccupancy',
  'wault',
  'waultToBreak',
])

async function figuresOfYearEarlier(
  db: DataBase,
  property: Property,
  asOf: IsoDate,
): Promise<Figures> {
  const day = addMonthsToDate(asOf, -12)
  const figures = await figuresOn(db, property, day)
  const firstBooked = await findFirstBookedMonth(db, [property.id])
  const hasYear = firstBooked !== null && firstBooked <= trailingYear(day).from
  const isOwned = property.purchaseDate <= day
  const entries = Object.entries(figures).map(([key, figure]) => [
    key,
    isOwned && (hasYear || ofTheDay.has(key as OverviewKey)) ? figure : missing(noYear),
  ])
  return Object.fromEntries(entries) as Figures
}

const noYear = 'The books do not cover the year before.'

const longestCourse = 120

/** Month ends since the purchase, and the day itself. */
function courseOf(holding: Holding, asOf: IsoDate): PropertyOverview['course'] {
  const { purchaseDate } = holding.property
  const last = lastFullMonth(asOf)
  const earliest = addMonths(last, 1 - longestCourse)
  const bought = monthOf(purchaseDate)
  const months = monthRange(bought > earliest ? bought : earliest, last).map(lastDayOf)
  const days = new Set([
    ...(bought >= earliest && purchaseDate <= asOf ? [purchaseDate] : []),
    ...months,
    ...(lastDayOf(last) < asOf ? [asOf] : []),
  ])
  return [...days].map((date) => {
    const { value, loanBalance } = holdingsOn(holding, date)
    return { date, value, loanBalance }
  })
}
