import { addressInWords } from '../address-in-words.ts'
import { priceRatios } from '../finance/deal-money.ts'
import { buildTable, column, RowList } from '../reports/build-table.ts'
import type { Cell, CellKind, ReportTable } from '../reports/report-document.ts'
import { monthInWords } from '../dates-in-words.ts'
import { sectorWords } from '../sector-words.ts'
import type { WorkedMemo } from './memo-facts.ts'

type Fact = readonly [words: string, value: Cell, kind: CellKind]

/** What is for sale, what is paid for it, and for how long it is kept; what is not known is left out. */
export function memoDealTable(memo: WorkedMemo): ReportTable {
  const list = new RowList()
  for (const [words, value, kind] of factsOf(memo))
    if (value !== null && value !== '') list.line([words, value], kind)
  return buildTable(
    {
      id: 'deal',
      title: 'The deal',
      columns: [column('Fact'), column('Value', 'wholeMoney', { isSummed: false })],
    },
    list,
  )
}

function factsOf({ deal, terms, areaWords }: WorkedMemo): Fact[] {
  const { units, perUnit, perArea, rentMultiplier } = priceRatios(terms, deal.area)
  return [
    ['Address', addressInWords(deal), 'text'],
    ['Type', sectorWords(deal.sector), 'text'],
    ['Built', deal.yearBuilt === null ? null : String(deal.yearBuilt), 'text'],
    ['Units', units, 'count'],
    [`Area, ${areaWords}`, deal.area, 'count'],
    ['Asking price', deal.askingPrice, 'wholeMoney'],
    ['Price underwritten', terms.price, 'wholeMoney'],
    ['Price per unit', rounded(perUnit), 'wholeMoney'],
    [`Price per ${areaWords}`, rounded(perArea), 'money'],
    ['Price ÷ rent of a year', rentMultiplier, 'ratio'],
    ['Owned from', monthInWords(terms.startMonth), 'text'],
    ['Sold after, months', terms.holdMonths, 'count'],
  ]
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value))
