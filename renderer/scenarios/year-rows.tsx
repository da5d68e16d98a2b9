import { ratio } from '#shared/finance/figure'
import { monthAt, monthAxis } from '#shared/finance/pro-forma/month-axis'
import type { ProjectionLines } from '#shared/finance/pro-forma/projection'
import { t } from '../app/messages/t.ts'
import { MonthText } from '../ui/MonthText.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

export type YearRow = {
  readonly year: string
  readonly egi: number
  readonly costs: number
  readonly noi: number
  readonly capital: number
  readonly debtService: number
  readonly cashFlow: number
  readonly dscr: number | null
  readonly balance: number
  readonly ltv: number | null
}

const flow = (
  key: 'egi' | 'costs' | 'noi' | 'capital' | 'debtService' | 'cashFlow',
): TableColumn<YearRow> => ({
  key,
  title: t(`scenarios.${key}`),
  kind: 'money',
  value: (row) => row[key],
  total: (rows) => sumOf(rows, (row) => row[key]),
})

export const yearColumns: readonly TableColumn<YearRow>[] = [
  {
    key: 'year',
    title: t('scenarios.year'),
    value: ({ year }) => year,
    render: ({ year }) => <MonthText month={year} />,
  },
  flow('egi'),
  flow('costs'),
  flow('noi'),
  flow('capital'),
  flow('debtService'),
  flow('cashFlow'),
  { key: 'dscr', title: t('scenarios.dscr'), kind: 'ratio', value: ({ dscr }) => dscr },
  {
    key: 'balance',
    title: t('scenarios.balance'),
    kind: 'money',
    value: ({ balance }) => balance,
  },
  { key: 'ltv', title: t('scenarios.ltv'), kind: 'rate', value: ({ ltv }) => ltv },
]

/** A row for every year of a projection. */
export function yearRows(startMonth: string, years: ProjectionLines): YearRow[] {
  const axis = monthAxis(startMonth, 12 * years.noi.length)
  return years.noi.slice(1).map((noi, k) => {
    const at = (line: keyof ProjectionLines) => years[line][k + 1] ?? 0
    const debtService = at('interest') + at('principal')
    const capital = at('reserve') + at('projects')
    return {
      year: monthAt(axis, 12 * (k + 1)),
      egi: at('egi'),
      costs: noi - at('egi'),
      noi,
      capital,
      debtService,
      cashFlow: noi + capital + debtService,
      dscr: ratio(noi, -debtService),
      balance: at('balance'),
      ltv: ratio(at('balance'), at('value')),
    }
  })
}
