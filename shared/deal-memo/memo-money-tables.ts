import { saleMoney, sourcesAndUses } from '../finance/deal-money.ts'
import { buildTable, column, RowList } from '../reports/build-table.ts'
import type { ReportTable } from '../reports/report-document.ts'
import type { WorkedMemo } from './memo-facts.ts'

const columns = [column('Line'), column('Amount', 'money')]

/** What the money is for and where it comes from; both sides add up to the same. */
export function memoSourcesAndUses({ terms }: WorkedMemo): ReportTable {
  const money = sourcesAndUses(terms)
  const list = new RowList()
  list.heading('Uses')
  list.total('All uses', [
    list.line(['Price', money.price]),
    list.line(['Closing costs', money.closingCosts]),
    list.line(['Fee of the loan', money.loanFees]),
    list.line(['Works', money.works]),
  ])
  list.heading('Sources')
  list.total('All sources', [
    list.line(['Loan', money.loan]),
    list.line(['Own money', money.ownMoney]),
  ])
  return buildTable({ id: 'sources-and-uses', title: 'Sources and uses', columns }, list)
}

/** What the sale at the end brings, and what of it is left. */
export function memoSale({ terms, projection }: WorkedMemo): ReportTable {
  const { salePrice, sellingCosts, loanRepaid } = saleMoney(projection)
  const list = new RowList()
  list.total('Left for the owner', [
    list.line(['Price of the sale', salePrice]),
    list.line(['Selling costs', sellingCosts]),
    list.line(['Loan repaid', loanRepaid]),
  ])
  const how =
    terms.exitCapRate === null
      ? 'at the price grown with values'
      : 'at the NOI of the twelve months after it ÷ the exit cap rate'
  return buildTable(
    { id: 'sale', title: 'Sale', note: `After ${terms.holdMonths} months, ${how}`, columns },
    list,
  )
}
