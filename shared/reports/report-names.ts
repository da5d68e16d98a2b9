import { z } from 'zod'

/** The reports, in the order of the catalogue. */
export const ReportName = z.enum(['monthly', 'rent-roll', 'income-statement'])
export type ReportName = z.infer<typeof ReportName>

type About = {
  readonly title: string
  /** The period it is about unless another is asked for; a day for those that describe a day. */
  readonly period: 'last_month' | 'year_of_day' | 'trailing_year' | 'day'
}

export const aboutReports: Readonly<Record<ReportName, About>> = {
  monthly: { title: 'Owner’s monthly report', period: 'last_month' },
  'rent-roll': { title: 'Rent roll', period: 'day' },
  'income-statement': { title: 'Income statement', period: 'trailing_year' },
}
