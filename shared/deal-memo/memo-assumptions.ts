import type { DealTerms } from '../deals/deal-terms.ts'
import { rateOfChosen } from '../finance/deal-limits.ts'
import { amountOfOffer, chosenOffer } from '../finance/deal-projection.ts'
import { ratio } from '../finance/figure.ts'
import { median } from '../finance/median.ts'
import { rentPerMonth } from '../finance/deal-figures.ts'
import { buildTable, column, RowList } from '../reports/build-table.ts'
import type { CellKind, ReportTable } from '../reports/report-document.ts'
import type { WorkedMemo } from './memo-facts.ts'

type Read = (terms: DealTerms) => number | null

const assumptions: readonly (readonly [string, CellKind, Read])[] = [
  ['Vacancy', 'fineRate', ({ vacancyRate }) => vacancyRate],
  ['Unpaid rent', 'fineRate', ({ creditLossRate }) => creditLossRate],
  ['Running costs ÷ rents', 'fineRate', (terms) => ratio(costsOf(terms), 12 * rentPerMonth(terms))],
  ['Management ÷ income', 'fineRate', ({ managementRate }) => managementRate],
  ['Rent growth a year', 'fineRate', ({ rentGrowth }) => rentGrowth],
  ['Cost growth a year', 'fineRate', ({ expenseGrowth }) => expenseGrowth],
  ['Closing costs ÷ price', 'fineRate', ({ closingCosts, price }) => closingCosts / price],
  ['Works ÷ price', 'fineRate', ({ works, price }) => sumOf(works.map(({ cost }) => cost)) / price],
  ['Loan ÷ price', 'fineRate', (terms) => loanOf(terms) / terms.price],
  ['Rate of the loan', 'fineRate', rateOfChosen],
  ['Exit cap rate', 'fineRate', ({ exitCapRate }) => exitCapRate],
  ['Selling costs', 'fineRate', ({ sellingCostRate }) => sellingCostRate],
  ['Months owned', 'count', ({ holdMonths }) => holdMonths],
  ['IRR asked for', 'fineRate', ({ targetIrr }) => targetIrr],
  ['Discount rate', 'fineRate', ({ discountRate }) => discountRate],
]

/** What the figures rest on, beside the middle of what the other deals of the pipeline rest on. */
export function memoAssumptions({ terms, others }: WorkedMemo): ReportTable {
  const list = new RowList()
  for (const [words, kind, read] of assumptions) {
    const own = read(terms)
    const theirs = median(others.map(read).filter((value) => value !== null))
    if (own !== null || theirs !== null) list.line([words, own, theirs], kind)
  }
  const compared = others.length > 0
  return buildTable(
    {
      id: 'assumptions',
      title: 'Assumptions',
      note: compared ? noteOf(others.length) : '',
      columns: [
        column('Assumption'),
        column('This deal', 'money', { isSummed: false }),
        ...(compared ? [column('Median', 'money', { isSummed: false })] : []),
      ],
    },
    list,
  )
}

const noteOf = (count: number): string =>
  count === 1
    ? 'Beside the other deal of the pipeline that is underwritten'
    : `Beside the median of the ${count} other deals of the pipeline that are underwritten`

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, it) => sum + it, 0)

const costsOf = ({ expenses }: DealTerms): number => sumOf(expenses.map(({ perYear }) => perYear))

function loanOf(terms: DealTerms): number {
  const offer = chosenOffer(terms)
  return offer === null ? 0 : amountOfOffer(offer, terms.price)
}
