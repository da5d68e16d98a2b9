import type { MonthOfMoney } from '#shared/properties'
import { t } from '../../app/messages/t.ts'
import type { ChartTableData } from '../ChartTable.tsx'
import type { Formatters } from '../use-format.ts'

const figures = ['income', 'operating', 'noi', 'debtService', 'capex', 'cashFlow'] as const

/** The months as written rows. */
export const monthsTable = (
  months: readonly MonthOfMoney[],
  format: Formatters,
): ChartTableData => ({
  head: [t('month.month'), ...figures.map((figure) => t(`month.${figure}`))],
  rows: months.map((month) => [
    format.month(month.month),
    ...figures.map((figure) => format.money(month[figure])),
  ]),
})
