import {
  addMonths,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  lastFullMonth,
  monthRange,
} from '#shared/dates'
import { sumByMonth } from '#shared/finance/monthly-money'
import {
  computeMetrics,
  type MetricInputs,
  sumMetricInputs,
} from '#shared/finance/portfolio-metrics'
import type { ComparedProperty, Comparison } from '#shared/property-pages'
import type { DataBase } from '../database/schema.ts'
import { type Holding, holdingsOn, loadHoldings } from '../metrics/holdings.ts'
import { readMetricInputs } from '../metrics/portfolio-metrics.ts'
import { requireProperty } from './edit-property.ts'

const monthsShown = 24

/**
 * Some properties side by side on a day: all figures of each, those of all together from their sums, and
 * the course of NOI and value over 24 months.
 *
 * @throws AppError NOT_FOUND when one of the properties is no longer there
 */
export async function compareProperties(
  db: DataBase,
  { propertyIds, asOf }: { propertyIds: readonly string[]; asOf: IsoDate },
): Promise<Comparison> {
  const properties = []
  for (const id of new Set(propertyIds)) properties.push(await requireProperty(db, id))
  const parts = await readMetricInputs(db, properties, asOf)
  const last = lastFullMonth(asOf)
  const months = monthRange(addMonths(last, 1 - monthsShown), last)
  const holdings = await loadHoldings(db, properties, { from: months[0] ?? last, to: last })
  const inputs = new Map(parts.map((part) => [part.id, part.inputs]))
  return {
    asOf,
    months,
    properties: holdings.flatMap((holding) => {
      const own = inputs.get(holding.property.id)
      return own === undefined ? [] : [comparedProperty(holding, own, months)]
    }),
    together: computeMetrics(sumMetricInputs('', [...inputs.values()])),
  }
}

function comparedProperty(
  holding: Holding,
  inputs: MetricInputs,
  months: readonly IsoMonth[],
): ComparedProperty {
  const { id, name, type, city, area } = holding.property
  return {
    id,
    name,
    type,
    city,
    area: area ?? areaOfUnits(holding),
    units: holding.units.length,
    metrics: computeMetrics(inputs),
    noi: sumByMonth(holding.totals, months).map(({ noi }) => noi),
    value: months.map((month) => holdingsOn(holding, lastDayOf(month)).value),
  }
}

/** The units' area together, where each has one. */
function areaOfUnits({ units }: Holding): number | null {
  const areas = units.map(({ area }) => area)
  if (areas.length === 0 || areas.includes(null)) return null
  return areas.reduce<number>((sum, area) => sum + (area ?? 0), 0)
}
