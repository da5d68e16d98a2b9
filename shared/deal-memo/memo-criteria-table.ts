import {
  type BuyCriteria,
  type CriterionName,
  type DealScore,
  type Mark,
  type NumberRule,
  numberRules,
  scoreDeal,
  type Verdict,
} from '../deals/buy-criteria.ts'
import { judgedDeal } from '../deals/judged-deal.ts'
import { buildTable, column, RowList } from '../reports/build-table.ts'
import type { CellKind, ReportTable } from '../reports/report-document.ts'
import { sectorWords } from '../sector-words.ts'
import type { WorkedMemo } from './memo-facts.ts'

export const scoreOfMemo = ({ deal, figures, criteria }: WorkedMemo): DealScore =>
  scoreDeal(judgedDeal(deal, figures), criteria)

/** What its owner asks of a deal, criterion by criterion, and how this one does. */
export function memoCriteria(memo: WorkedMemo): ReportTable {
  const list = new RowList()
  const { marks } = scoreOfMemo(memo)
  for (const mark of marks) addMark(list, mark, memo.criteria)
  return buildTable(
    {
      id: 'criteria',
      title: 'Buy criteria',
      note: 'A criterion that is met earns its weight',
      columns: [
        column('Criterion'),
        column('Asked for', 'money', { isSummed: false }),
        column('This deal', 'money', { isSummed: false }),
        column('Weight'),
        column('Verdict'),
      ],
    },
    list,
  )
}

function addMark(list: RowList, mark: Mark, criteria: BuyCriteria): void {
  const { criterion, value, weight, verdict } = mark
  const end = [String(weight), verdictWords[verdict]]
  if (criterion === 'markets' || criterion === 'types') {
    const asked = criteria[criterion].values.map(criterion === 'types' ? sectorWords : String)
    list.line([words[criterion], asked.join(', '), null, ...end], 'text')
    return
  }
  const bound = numberRules[criterion] === 'least' ? 'at least' : 'at most'
  const { threshold } = criteria[criterion]
  list.line([`${words[criterion]}, ${bound}`, threshold, value, ...end], kindByRule[criterion])
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'met',
  fail: 'not met',
  unknown: 'not known',
}

const words: Readonly<Record<CriterionName, string>> = {
  goingInCap: 'Going-in cap rate',
  cashOnCash: 'Cash on cash',
  dscr: 'DSCR',
  irr: 'Levered IRR',
  pricePerUnit: 'Price per unit',
  pricePerArea: 'Price per area',
  rentToPrice: 'Rent of a month ÷ price',
  expenseShare: 'Running costs ÷ income',
  loanToPrice: 'Loan ÷ price',
  markets: 'Market, one of',
  types: 'Type, one of',
}

const kindByRule: Readonly<Record<NumberRule, CellKind>> = {
  goingInCap: 'fineRate',
  cashOnCash: 'fineRate',
  dscr: 'ratio',
  irr: 'fineRate',
  pricePerUnit: 'wholeMoney',
  pricePerArea: 'money',
  rentToPrice: 'fineRate',
  expenseShare: 'fineRate',
  loanToPrice: 'fineRate',
}
