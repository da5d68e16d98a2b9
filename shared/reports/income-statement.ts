import { monthRange } from '../dates.ts'
import { buildTable, column, RowList } from './build-table.ts'
import { type LedgerFacts, type LedgerLine, linesIn, sumByCategory } from './ledger-facts.ts'
import type { ReportTable } from './report-document.ts'
import type { Months } from './report-period.ts'
import { addStatement } from './statement-rows.ts'

/** What stands side by side in a statement. */
export type StatementColumns = 'total' | 'month' | 'property' | 'year'

type Group = { readonly key: string; readonly title: string }

/**
 * Income and costs of some months, side by side by month, property or year, down to the cash flow before
 * tax, with the sum of all.
 *
 * Check: rent 2,000 and repairs −300 in January, rent 2,000 in February, by month → NOI 1,700, 2,000,
 * together 3,700.
 */
export function incomeStatementTable(
  facts: LedgerFacts,
  months: Months,
  by: StatementColumns,
): ReportTable {
  const { groups, groupOf } = statementGroups(facts, months, by)
  const sums = sumByCategory(linesIn(facts.lines, months), groups.length, groupOf)
  const list = new RowList()
  const rows = addStatement(list, facts.categories, (category) => sums.get(category))
  const { operating, income } = rows
  list.ratio('Operating expense ratio', { of: operating, by: income, isOfCosts: true }, 'rate')
  const across = groups.map((_, index) => index + 1)
  return buildTable(
    {
      id: 'income-statement',
      title: titles[by],
      columns: [
        column('Category'),
        ...groups.map(({ title }) => column(title, 'money')),
        ...(groups.length > 1
          ? [column('Total', 'money', { sum: { plus: across, minus: [] } })]
          : []),
      ],
    },
    list,
  )
}

const titles: Readonly<Record<StatementColumns, string>> = {
  total: 'Income and costs',
  month: 'Income and costs by month',
  property: 'Income and costs by property',
  year: 'Income and costs by year',
}

/** What stands side by side, and where a line of the ledger belongs among it. */
export function statementGroups(facts: LedgerFacts, months: Months, by: StatementColumns) {
  const groups = groupsOf(facts, months, by)
  const at = new Map(groups.map(({ key }, index) => [key, index]))
  return { groups, groupOf: (line: LedgerLine) => at.get(keyOf(line, by)) ?? -1 }
}

function groupsOf(
  { properties }: LedgerFacts,
  { from, to }: Months,
  by: StatementColumns,
): Group[] {
  switch (by) {
    case 'total':
      return [{ key: 'total', title: 'Amount' }]
    case 'month':
      return monthRange(from, to).map((month) => ({ key: month, title: shortMonth(month) }))
    case 'property':
      return properties.map(({ id, name }) => ({ key: id, title: name }))
    case 'year':
      return [...new Set(monthRange(from, to).map((month) => month.slice(0, 4)))].map((year) => ({
        key: year,
        title: year,
      }))
  }
}

const keyOf = ({ propertyId, month }: LedgerLine, by: StatementColumns): string =>
  ({ total: 'total', month, property: propertyId, year: month.slice(0, 4) })[by]

const shortNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `2026-10` → Oct 26: twelve of them stand beside each other. */
export const shortMonth = (month: string): string =>
  `${shortNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(2, 4)}`
