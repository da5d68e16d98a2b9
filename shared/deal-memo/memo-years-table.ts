import { addMonths } from '../dates.ts'
import type { ProjectionLine } from '../finance/pro-forma/projection.ts'
import { ratio } from '../finance/figure.ts'
import { buildTable, column, RowList } from '../reports/build-table.ts'
import type { ReportTable } from '../reports/report-document.ts'
import { monthInWords } from '../dates-in-words.ts'
import type { WorkedMemo } from './memo-facts.ts'

type Line = readonly [ProjectionLine, string]

const income: readonly Line[] = [
  ['potentialRent', 'Rents when all is let'],
  ['downtime', 'Empty between leases'],
  ['vacancy', 'Vacancy'],
  ['creditLoss', 'Unpaid rent'],
  ['otherIncome', 'Other income'],
]
const costs: readonly Line[] = [
  ['expenses', 'Running costs'],
  ['management', 'Management'],
  ['leasing', 'Letting again'],
]
const afterNoi: readonly Line[] = [
  ['reserve', 'Reserve'],
  ['projects', 'Works'],
  ['interest', 'Interest'],
  ['principal', 'Principal'],
]
const oneOff: readonly Line[] = [
  ['acquisition', 'Purchase'],
  ['loanProceeds', 'Loan paid out'],
  ['loanFees', 'Fee of the loan'],
  ['salePrice', 'Price of the sale'],
  ['sellingCosts', 'Selling costs'],
  ['loanPayoff', 'Loan refinanced'],
  ['salePayoff', 'Loan repaid at the sale'],
]

/** The close and every year owned, from rents to the owner's cash; lines that are always empty are left out. */
export function memoYears({ terms, projection: { years } }: WorkedMemo): ReportTable {
  const count = years.noi.length
  const list = new RowList()
  const add = (lines: readonly Line[]): number[] =>
    lines.flatMap(([line, words]) =>
      years[line].some((amount) => amount !== 0) ? [list.line([words, ...years[line]])] : [],
    )
  const egi = list.subtotal('Income', add(income))
  const noi = list.subtotal('Net operating income', [egi, ...add(costs)])
  const cash = list.subtotal('Cash flow before tax', [noi, ...add(afterNoi)])
  list.total('Owner’s cash', [cash, ...add(oneOff)])
  list.line(['DSCR', ...years.noi.map((_, year) => dscrOf(years, year))], 'ratio')
  list.line(['Owed at the end of the year', ...years.balance])
  return buildTable(
    {
      id: 'years',
      title: 'Cash flow by year',
      note: `Year 1 begins in ${monthInWords(terms.startMonth)}, the last ends in ${monthInWords(addMonths(terms.startMonth, terms.holdMonths - 1))}. Money out is negative.`,
      columns: [
        column('Line'),
        ...Array.from({ length: count }, (_, year) =>
          column(year === 0 ? 'Close' : `Year ${year}`, 'wholeMoney'),
        ),
      ],
    },
    list,
  )
}

function dscrOf(years: WorkedMemo['projection']['years'], year: number): number | null {
  const service = (years.interest[year] ?? 0) + (years.principal[year] ?? 0)
  return ratio(years.noi[year] ?? 0, -service)
}
