import { describe, expect, it } from 'vitest'
import { sentenceInWords } from '#main/reports/sentence-in-words'
import { budgetReport } from '#shared/reports/budget-report'
import type { LedgerLine } from '#shared/reports/ledger-facts'
import { monthlyReport } from '#shared/reports/monthly-report'

const months = { from: '2026-09', to: '2026-09' }
const line = (propertyId: string, category: string, amount: number, month = '2026-09') =>
  ({ propertyId, month, category, amount }) satisfies LedgerLine

const ledger = {
  properties: [
    { id: 'elm', name: 'Elm House' },
    { id: 'oak', name: 'Oak House' },
  ],
  categories: [
    { id: 'rent', kind: 'income' as const, words: 'Rent', scheduleELine: 3 },
    { id: 'repairs', kind: 'operating' as const, words: 'Repairs', scheduleELine: 14 },
  ],
  lines: [
    line('elm', 'rent', 90_000),
    line('elm', 'repairs', -20_000),
    line('oak', 'rent', 500_000),
    line('elm', 'rent', 80_000, '2026-08'),
    line('oak', 'rent', 400_000, '2026-08'),
  ],
}
const elmPlan = [line('elm', 'rent', 100_000), line('elm', 'repairs', -10_000)]

describe('a budget of some of the properties', () => {
  it('is held against their own bookings alone, and names those it leaves out', () => {
    const { sentences, tables } = budgetReport({ months, ledger, budget: elmPlan })
    // Planned 1,000 − 100 = 900; booked 900 − 200 = 700: 200 of 900 are 22.2 %.
    expect(sentences.map((sentence) => sentenceInWords(sentence, 'USD'))).toEqual([
      'NOI was $700.00, $200.00 (22.2%) below the budget.',
      'Rent came to $900.00 instead of $1,000.00, which lowered NOI by $100.00.',
      'Repairs came to $200.00 instead of $100.00, which lowered NOI by $100.00.',
      'Left out, as nothing is planned: Oak House.',
    ])
    const rows = tables.flatMap((table) => table.rows.map(({ cells }) => cells))
    expect(rows).toContainEqual(['Net operating income', 90_000, 70_000, -20_000])
    expect(rows.filter(([name]) => name === 'Oak House')).toEqual([])
  })

  it('says of each property which category moved its NOI most, where there are several', () => {
    const { tables } = budgetReport({
      months,
      ledger,
      budget: [...elmPlan, line('oak', 'rent', 450_000)],
    })
    expect(tables.at(-1)?.rows.map(({ cells }) => cells)).toEqual([
      ['Elm House', 90_000, 70_000, -20_000, 'Rent', -10_000],
      ['Oak House', 450_000, 500_000, 50_000, 'Rent', 50_000],
      ['All', 540_000, 570_000, 30_000, null, null],
    ])
  })

  it('leaves the owner’s report to compare with the months before', () => {
    const open = { holdings: [], bookings: [], arrears: [], coming: [] }
    const titlesOf = (budget: LedgerLine[]) =>
      monthlyReport({ months, ledger, budget, ...open }).tables[0]?.columns.map(
        ({ title }) => title,
      )
    expect(titlesOf(elmPlan)?.[2]).toBe('Period before')
    expect(titlesOf([...elmPlan, line('oak', 'rent', 500_000)])?.[2]).toBe('Budget')
  })
})
