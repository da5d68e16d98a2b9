import { compareOffers, type OfferFigures } from '../finance/deal-offers.ts'
import { buildTable, column, RowList } from '../reports/build-table.ts'
import type { Cell, CellKind, ReportTable } from '../reports/report-document.ts'
import type { DealTerms } from '../deals/deal-terms.ts'
import type { WorkedMemo } from './memo-facts.ts'

type Compared = {
  readonly figures: OfferFigures
  readonly offer: DealTerms['offers'][number] | null
}

const lines: readonly (readonly [string, CellKind, (compared: Compared) => Cell])[] = [
  ['Loan', 'wholeMoney', ({ figures }) => figures.loan],
  ['Loan ÷ price', 'fineRate', ({ figures }) => figures.loanToPrice],
  ['Rate at closing', 'fineRate', ({ figures }) => figures.rate],
  ['Term, months', 'count', ({ offer }) => offer?.termMonths ?? null],
  ['Amortization, months', 'count', ({ offer }) => offer?.amortizationMonths ?? null],
  ['Interest only, months', 'count', ({ offer }) => offer?.interestOnlyMonths ?? null],
  ['Fee', 'wholeMoney', ({ figures }) => figures.fees],
  ['Debt service of year 1', 'wholeMoney', ({ figures }) => figures.debtServiceYear1],
  ['DSCR of year 1', 'ratio', ({ figures }) => figures.dscr],
  ['Weakest DSCR', 'ratio', ({ figures }) => figures.minDscr],
  ['Cash to close', 'wholeMoney', ({ figures }) => figures.cashToClose],
  ['Most own money in it', 'wholeMoney', ({ figures }) => figures.equityNeeded],
  ['Cash on cash of year 1', 'fineRate', ({ figures }) => figures.cashOnCash],
  ['Levered IRR', 'fineRate', ({ figures }) => figures.leveredIrr],
  ['Equity multiple', 'ratio', ({ figures }) => figures.equityMultiple],
  ['NPV of own cash', 'wholeMoney', ({ figures }) => figures.npv],
]

/** The offers of lenders side by side, each as if it were the chosen one, and last own money alone. */
export function memoOffers({ terms }: WorkedMemo): ReportTable {
  const compared = compareOffers(terms).map((figures): Compared => ({
    figures,
    offer: terms.offers.find(({ id }) => id === figures.offerId) ?? null,
  }))
  const list = new RowList()
  for (const [words, kind, read] of lines) list.line([words, ...compared.map(read)], kind)
  return buildTable(
    {
      id: 'offers',
      title: 'Financing compared',
      note: 'Each as if it were the chosen one',
      columns: [
        column('Figure'),
        ...compared.map(({ figures: { lender, offerId, isChosen } }) =>
          column(
            `${offerId === null ? 'Own money' : lender}${isChosen ? ' (chosen)' : ''}`,
            'wholeMoney',
            {
              isSummed: false,
            },
          ),
        ),
      ],
    },
    list,
  )
}
