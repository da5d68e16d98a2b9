import { z } from 'zod'
import { addMonths, type IsoDate, IsoMonth, lastFullMonth, monthOf } from '../dates.ts'
import { monthInWords } from '../dates-in-words.ts'

/** What a report is about, as a preset keeps it: months that move on with the day, or months named. */
export const ReportPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('last_month') }),
  z.strictObject({ kind: z.literal('last_quarter') }),
  z.strictObject({ kind: z.literal('trailing_year') }),
  /** From January to the month of the day. */
  z.strictObject({ kind: z.literal('year_of_day') }),
  /** From January to the last full month: what can be held against a plan. */
  z.strictObject({ kind: z.literal('year_so_far') }),
  z.strictObject({ kind: z.literal('last_year') }),
  z
    .strictObject({ kind: z.literal('custom'), from: IsoMonth, to: IsoMonth })
    .refine(({ from, to }) => from <= to, {
      path: ['to'],
      message: 'The last month does not come before the first.',
    })
    .refine(({ from, to }) => addMonths(from, 119) >= to, {
      path: ['to'],
      message: 'A report covers ten years at most.',
    }),
])
export type ReportPeriod = z.infer<typeof ReportPeriod>
export type PeriodKind = ReportPeriod['kind']

/** From one month to another, both included. */
export type Months = { readonly from: IsoMonth; readonly to: IsoMonth }

/**
 * The whole calendar months of a period.
 *
 * Last month, quarter, trailing year and year so far end with the last full month on or before the day;
 * the year of the day goes up to its month, included. In January the year so far is the year before.
 *
 * Check: on 2026-11-15 the last month is October, the last quarter July to September, the trailing year
 * November 2025 to October 2026, the year so far January to October, the year of the day January to
 * November.
 */
export function monthsOfPeriod(period: ReportPeriod, asOf: IsoDate): Months {
  const last = lastFullMonth(asOf)
  const year = asOf.slice(0, 4)
  switch (period.kind) {
    case 'last_month':
      return { from: last, to: last }
    case 'last_quarter': {
      const to = addMonths(last, -(Number(last.slice(5)) % 3))
      return { from: addMonths(to, -2), to }
    }
    case 'trailing_year':
      return { from: addMonths(last, -11), to: last }
    case 'year_of_day':
      return { from: `${year}-01`, to: monthOf(asOf) }
    case 'year_so_far':
      return { from: `${last.slice(0, 4)}-01`, to: last }
    case 'last_year':
      return { from: `${Number(year) - 1}-01`, to: `${Number(year) - 1}-12` }
    case 'custom':
      return { from: period.from, to: period.to }
  }
}

/** One month, a whole year, or from one month to another, in words. */
export function monthsInWords({ from, to }: Months): string {
  if (from === to) return monthInWords(from)
  const isYear = from.endsWith('-01') && to === `${from.slice(0, 4)}-12`
  return isYear ? from.slice(0, 4) : `${monthInWords(from)} to ${monthInWords(to)}`
}
