import { z } from 'zod'

/** The reports, in the order of the catalogue. */
export const ReportName = z.enum([
  'monthly',
  'rent-roll',
  'income-statement',
  'cash-flow',
  'balance-sheet',
  'budget',
  'schedule-e',
  'lender',
  'debt',
  'lease-expiry',
  'portfolio-summary',
  'fact-sheet',
  'capital-gains',
  'deal-memo',
])
export type ReportName = z.infer<typeof ReportName>

type About = {
  readonly title: string
  /** The period it is about unless another is asked for. */
  readonly period: 'last_month' | 'year_so_far' | 'year_of_day' | 'trailing_year'
  /** Whether it describes a day, with no months to choose. */
  readonly isOfDay: boolean
  /** What can stand side by side in it; the first unless another is asked for. */
  readonly by: readonly ('month' | 'property' | 'year' | 'total')[]
  /** Whether the receipts of its months go with it. */
  readonly hasReceipts?: true
  /** Whether it is about one deal of the pipeline instead of properties. */
  readonly isOfDeal?: true
}

const ofDay = (title: string, by: About['by'] = []): About => ({
  title,
  period: 'trailing_year',
  isOfDay: true,
  by,
})
const ofMonths = (title: string, period: About['period'], by: About['by'] = []): About => ({
  title,
  period,
  isOfDay: false,
  by,
})
const anyWay = ['month', 'property', 'year', 'total'] as const

export const aboutReports: Readonly<Record<ReportName, About>> = {
  monthly: ofMonths('Owner’s monthly report', 'last_month'),
  'rent-roll': ofDay('Rent roll'),
  'income-statement': ofMonths('Income statement', 'trailing_year', anyWay),
  'cash-flow': ofMonths('Cash flow statement', 'trailing_year', anyWay),
  'balance-sheet': ofDay('Balance sheet', ['total', 'property']),
  budget: ofMonths('Budget and actual', 'year_so_far'),
  'schedule-e': { ...ofMonths('Schedule E pack', 'year_of_day'), hasReceipts: true },
  lender: ofMonths('Lender pack', 'trailing_year'),
  debt: ofDay('Debt and covenants'),
  'lease-expiry': ofDay('Lease expiry'),
  'portfolio-summary': ofDay('Portfolio summary'),
  'fact-sheet': ofDay('Property fact sheet'),
  'capital-gains': ofDay('Capital gains worksheet'),
  'deal-memo': { ...ofDay('Deal memo'), isOfDeal: true },
}
