import { describe, expect, it } from 'vitest'
import { buildTable, column, RowList } from '#shared/reports/build-table'
import { incomeStatementTable } from '#shared/reports/income-statement'
import type { LedgerFacts } from '#shared/reports/ledger-facts'
import { monthsInWords, monthsOfPeriod } from '#shared/reports/report-period'
import { varianceSentences } from '#shared/reports/variance-words'
import { sentenceInWords } from '#main/reports/sentence-in-words'
import { writeFormula } from '#main/reports/cell-formula'
import { sheetNames } from '#main/reports/sheet-names'

describe('a table of a report', () => {
  it('adds up its own lines, and takes ratios of sums and not sums of ratios', () => {
    const list = new RowList()
    const rows = [list.line(['A', 150, 30]), list.line(['B', 50, 30])]
    list.total('Both', rows)
    const table = buildTable(
      {
        id: 't',
        title: 'T',
        columns: [
          column('Name'),
          column('Income', 'money'),
          column('Costs', 'money'),
          column('Left', 'money', { sum: { plus: [1], minus: [2] } }),
          column('Share', 'rate', { ratio: { of: 2, by: 1 } }),
        ],
      },
      list,
    )
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['A', 150, 30, 120, 0.2],
      ['B', 50, 30, 20, 0.6],
      ['Both', 200, 60, 140, 0.3],
    ])
  })

  it('has nothing where a ratio would divide by nothing', () => {
    const list = new RowList()
    list.line(['A', 0, 30])
    const columns = [
      column('Name'),
      column('Income', 'money'),
      column('Costs', 'money'),
      column('Share', 'rate', { ratio: { of: 2, by: 1 } }),
    ]
    expect(buildTable({ id: 't', title: 'T', columns }, list).rows[0]?.cells[3]).toBeNull()
  })
})

const facts: LedgerFacts = {
  properties: [
    { id: 'r1', name: 'Elm' },
    { id: 'r2', name: 'Oak' },
  ],
  categories: [
    { id: 'rent', kind: 'income', words: 'Rent', scheduleELine: 3 },
    { id: 'repairs', kind: 'operating', words: 'Repairs', scheduleELine: 14 },
    { id: 'supplies', kind: 'operating', words: 'Supplies', scheduleELine: 15 },
    { id: 'mortgage_interest', kind: 'interest', words: 'Mortgage interest', scheduleELine: 12 },
  ],
  lines: [
    { propertyId: 'r1', month: '2026-01', category: 'rent', amount: 200_000 },
    { propertyId: 'r1', month: '2026-01', category: 'repairs', amount: -30_000 },
    { propertyId: 'r2', month: '2026-02', category: 'rent', amount: 200_000 },
    { propertyId: 'r2', month: '2026-02', category: 'mortgage_interest', amount: -50_000 },
    { propertyId: 'r2', month: '2026-03', category: 'rent', amount: 999 },
  ],
}

describe('an income statement', () => {
  const months = { from: '2026-01', to: '2026-02' }
  const rowsOf = (by: 'month' | 'property' | 'total') =>
    incomeStatementTable(facts, months, by).rows.map(({ cells }) => cells)

  it('leads from rent of 2,000 and repairs of 300 in January to NOI of 1,700 and 2,000, 3,700 in all', () => {
    expect(rowsOf('month')).toEqual([
      ['Income', null, null, null],
      ['Rent', 200_000, 200_000, 400_000],
      ['Total income', 200_000, 200_000, 400_000],
      ['Operating costs', null, null, null],
      ['Repairs', -30_000, 0, -30_000],
      ['Total operating costs', -30_000, 0, -30_000],
      ['Net operating income', 170_000, 200_000, 370_000],
      ['Works and debt', null, null, null],
      ['Mortgage interest', 0, -50_000, -50_000],
      ['Total works and debt', 0, -50_000, -50_000],
      ['Cash flow before tax', 170_000, 150_000, 320_000],
      ['Operating expense ratio', 0.15, 0, 0.075],
    ])
  })

  it('stands by property and as one sum with the same NOI', () => {
    const noiOf = (by: 'property' | 'total') =>
      rowsOf(by).find(([name]) => name === 'Net operating income')
    expect(noiOf('property')).toEqual(['Net operating income', 170_000, 200_000, 370_000])
    expect(noiOf('total')).toEqual(['Net operating income', 370_000])
  })
})

describe('the months of a report', () => {
  it.each([
    ['last_month', '2026-11-15', '2026-10', '2026-10'],
    ['last_month', '2026-10-31', '2026-10', '2026-10'],
    ['last_quarter', '2026-11-15', '2026-07', '2026-09'],
    ['last_quarter', '2026-12-31', '2026-10', '2026-12'],
    ['trailing_year', '2026-11-15', '2025-11', '2026-10'],
    ['year_so_far', '2026-11-15', '2026-01', '2026-10'],
    ['year_so_far', '2026-01-15', '2025-01', '2025-12'],
    ['year_of_day', '2026-11-15', '2026-01', '2026-11'],
    ['last_year', '2026-11-15', '2025-01', '2025-12'],
  ] as const)('%s on %s is %s to %s', (kind, asOf, from, to) => {
    expect(monthsOfPeriod({ kind }, asOf)).toEqual({ from, to })
  })

  it('are written as a month, a year or a span', () => {
    expect(monthsInWords({ from: '2026-10', to: '2026-10' })).toBe('October 2026')
    expect(monthsInWords({ from: '2025-01', to: '2025-12' })).toBe('2025')
    expect(monthsInWords({ from: '2025-11', to: '2026-10' })).toBe('November 2025 to October 2026')
  })
})

describe('a variance in words', () => {
  it('names what moved NOI most, and what is named adds up to all of it', () => {
    const rows = [
      { category: 'rent', kind: 'income', plan: [2_000_000], actual: [2_090_000] },
      { category: 'repairs', kind: 'operating', plan: [-500_000], actual: [-920_000] },
    ] as const
    const words = varianceSentences(rows, facts.categories, 'budget')
    // +900 and −4,200 are −3,300, and 3,300 of 15,000 are 22 %.
    expect(words.map((sentence) => sentenceInWords(sentence, 'USD'))).toEqual([
      'NOI was $11,700.00, $3,300.00 (22%) below the budget.',
      'Repairs came to $9,200.00 instead of $5,000.00, which lowered NOI by $4,200.00.',
      'Rent came to $20,900.00 instead of $20,000.00, which raised NOI by $900.00.',
    ])
  })

  it('names lines that make up for each other, though NOI is as budgeted', () => {
    const rows = [
      { category: 'rent', kind: 'income', plan: [200_000], actual: [150_000] },
      { category: 'repairs', kind: 'operating', plan: [-100_000], actual: [-50_000] },
    ] as const
    const words = varianceSentences(rows, facts.categories, 'budget')
    expect(words.map((sentence) => sentenceInWords(sentence, 'USD'))).toEqual([
      'NOI is as budgeted.',
      'Rent came to $1,500.00 instead of $2,000.00, which lowered NOI by $500.00.',
      'Repairs came to $500.00 instead of $1,000.00, which raised NOI by $500.00.',
    ])
  })

  it('says so when nothing differs', () => {
    const rows = [{ category: 'rent', kind: 'income', plan: [100], actual: [100] }] as const
    expect(varianceSentences(rows, facts.categories, 'budget')).toEqual([['NOI is as budgeted.']])
  })
})

describe('the formulas of a workbook', () => {
  const inColumnB = (index: number) => `B${index + 2}`
  it('make ranges of neighbours: rows 0, 1, 2 and 5 are SUM(B2:B4,B7)', () => {
    const sum = (plus: number[], minus: number[] = []) =>
      writeFormula({ sum: { plus, minus }, isAcross: false }, inColumnB)
    expect(sum([0, 1, 2, 5])).toBe('SUM(B2:B4,B7)')
    expect(sum([3])).toBe('B5')
    expect(sum([0, 1], [4])).toBe('SUM(B2:B3)-B6')
    expect(sum([])).toBeNull()
  })

  it('divide only where there is something to divide by', () => {
    const ratio = { ratio: { of: 3, by: 1 }, isAcross: false }
    expect(writeFormula(ratio, inColumnB)).toBe('IF(B3=0,0,B5/B3)')
    const ofCosts = { ratio: { of: 3, by: 1, isOfCosts: true }, isAcross: false } as const
    expect(writeFormula(ofCosts, inColumnB)).toBe('IF(B3=0,0,-B5/B3)')
  })

  it('stand on sheets with names that a workbook takes, none twice', () => {
    const long = 'Income and costs of the whole portfolio by month'
    expect(sheetNames([long, long, 'a/b:c', 'Summary'])).toEqual([
      'Income and costs of the whole p',
      'Income and costs of the whole 2',
      'a b c',
      'Summary 2',
    ])
  })
})
