import { z } from 'zod'
import { EntityId, ShortText } from '../ids.ts'
import { DriverName } from './monte-carlo-input.ts'
import type { SeriesPoint } from './driver-series.ts'

const mostYears = 400

/** A series of the owner's own that stays in the file, with the last value of every year. */
export const KeptSeries = z.strictObject({
  id: EntityId,
  /** What its file was called. */
  name: ShortText,
  /** For which driver it was used, and whether its values are percents. */
  driver: DriverName,
  isPercent: z.boolean(),
  points: z
    .array(z.strictObject({ date: z.string().regex(/^\d{4}$/), value: z.number() }))
    .min(2)
    .max(mostYears),
})
export type KeptSeries = z.infer<typeof KeptSeries>

export const NewKeptSeries = KeptSeries.omit({ id: true })
export type NewKeptSeries = z.infer<typeof NewKeptSeries>

/** The last value of every year, which is all that a driver is calibrated from; the newest 400 of them. */
export function yearlyPoints(points: readonly SeriesPoint[]): SeriesPoint[] {
  const valueByYear = new Map(points.map(({ date, value }) => [date.slice(0, 4), value]))
  return [...valueByYear].map(([date, value]) => ({ date, value })).slice(-mostYears)
}
