import { ratio } from '#shared/finance/figure'
import { monthAt, monthAxis } from '#shared/finance/pro-forma/month-axis'
import type { ProjectionLines } from '#shared/finance/pro-forma/projection'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { MonthText } from '../ui/MonthText.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'

type Props = { readonly startMonth: string; readonly years: ProjectionLines }

const moneyKeys = [
  'income',
  'costs',
  'noi',
  'capital',
  'debtService',
  'cashFlow',
  'purchaseAndSale',
  'owner',
  'owed',
] as const
type MoneyKey = (typeof moneyKeys)[number]
type YearRow = { readonly year: string; readonly dscr: number | null } & Readonly<
  Record<MoneyKey, number>
>

const columns: readonly TableColumn<YearRow>[] = [
  {
    key: 'year',
    title: t('uw.year'),
    value: ({ year }) => year,
    render: ({ year }) => <MonthText month={year} />,
  },
  ...moneyKeys.map((key): TableColumn<YearRow> => ({
    key,
    title: t(`uw.year.${key}`),
    kind: 'money',
    value: (row) => row[key],
    isOptional: key === 'capital',
  })),
  { key: 'dscr', title: t('uw.kpi.dscr'), kind: 'ratio', value: ({ dscr }) => dscr },
]

/** The close, and each year owned. */
export const DealYears = ({ startMonth, years }: Props) => (
  <Section title={t('uw.years')}>
    <DataTable
      id="deal-years"
      label={t('uw.years')}
      rows={rowsOf(startMonth, years)}
      rowKey={({ year }) => year}
      columns={columns}
      initialSort={{ columnAccessor: 'year', direction: 'asc' }}
    />
  </Section>
)

function rowsOf(startMonth: string, years: ProjectionLines): YearRow[] {
  const axis = monthAxis(startMonth, 12 * years.noi.length)
  return years.noi.map((noi, year) => {
    const at = (line: keyof ProjectionLines) => years[line][year] ?? 0
    const debtService = at('interest') + at('principal')
    const capital = at('reserve') + at('projects')
    return {
      year: monthAt(axis, 12 * year),
      income: at('egi'),
      costs: noi - at('egi'),
      noi,
      capital,
      debtService,
      cashFlow: noi + capital + debtService,
      purchaseAndSale: at('levered') - noi - capital - debtService,
      owner: at('levered'),
      owed: at('balance'),
      dscr: ratio(noi, -debtService),
    }
  })
}
