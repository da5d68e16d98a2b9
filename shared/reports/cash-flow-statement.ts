import { buildTable, column, RowList } from './build-table.ts'
import { statementGroups, type StatementColumns } from './income-statement.ts'
import { type LedgerFacts, linesIn, sumByCategory } from './ledger-facts.ts'
import type { ReportTable } from './report-document.ts'
import type { Months } from './report-period.ts'
import { addPart, type StatementPart } from './statement-rows.ts'

const parts: readonly (readonly [string, readonly StatementPart[]])[] = [
  [
    'Cash from operations',
    [
      { kinds: ['income'], title: 'Income', total: 'Income' },
      { kinds: ['operating'], title: 'Operating costs', total: 'Operating costs' },
      { kinds: ['interest'], title: 'Interest', total: 'Interest' },
      { kinds: ['deposit'], title: 'Deposits of tenants', total: 'Deposits' },
      { kinds: ['tax'], title: 'Taxes of the owner', total: 'Taxes of the owner' },
    ],
  ],
  [
    'Cash from investing',
    [
      { kinds: ['capex'], title: 'Works', total: 'Works' },
      { kinds: ['acquisition'], title: 'Purchases and sales', total: 'Purchases and sales' },
    ],
  ],
  [
    'Cash from financing',
    [
      { kinds: ['principal'], title: 'Principal repaid', total: 'Principal repaid' },
      {
        kinds: ['financing'],
        title: 'Loans taken and paid off',
        total: 'Loans taken and paid off',
      },
      { kinds: ['equity'], title: 'Contributions and distributions', total: 'Owner' },
      { kinds: ['transfer'], title: 'Transfers', total: 'Transfers and not sorted' },
    ],
  ],
]

/**
 * Where cash came from and where it went: every booking of the months is in it once, so that its last
 * line is the sum of the ledger.
 *
 * Source: the three activities of ASC 230, direct method; interest counts as operating there.
 */
export function cashFlowTable(
  facts: LedgerFacts,
  months: Months,
  by: StatementColumns,
): ReportTable {
  const { groups, groupOf } = statementGroups(facts, months, by)
  const sums = sumByCategory(linesIn(facts.lines, months), groups.length, groupOf)
  const list = new RowList()
  const totals = parts.map(([title, activities]) => {
    list.heading(title)
    const rows = activities.map((part) =>
      addPart(list, part, facts.categories, (category) => sums.get(category)),
    )
    return list.total(title, rows)
  })
  list.total('Change in cash', totals)
  const across = groups.map((_, index) => index + 1)
  return buildTable(
    {
      id: 'cash-flow',
      title: 'Cash flow',
      columns: [
        column('Activity'),
        ...groups.map(({ title }) => column(title, 'money')),
        ...(groups.length > 1
          ? [column('Total', 'money', { sum: { plus: across, minus: [] } })]
          : []),
      ],
    },
    list,
  )
}
