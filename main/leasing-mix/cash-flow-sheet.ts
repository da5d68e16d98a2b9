import { monthWeights } from '#shared/leasing-mix/leasing-mix-cash-flow'
import { cashFlowByMonth } from '#shared/leasing-mix/leasing-mix-figures'
import { addCells, addRow, type SheetCell, startSheet, type Writer } from '../exports/worksheet.ts'
import type { LeasingMixExport } from './leasing-mix-export.ts'
import { offerColumns, offerSheet } from './offer-sheet.ts'

/**
 * The expected cash flow month by month, each figure worked out from the terms on the sheet of offers,
 * with what a month is worth today; its weighted sum is the objective.
 */
export function addCashFlowSheet(workbook: Writer, data: LeasingMixExport): void {
  const { run, input, offers, currency } = data
  const sheet = workbook.addWorksheet('Cash flow', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Month', width: 10, format: 'count' },
    { title: `Rent (${currency})`, width: 18, format: 'money' },
    { title: `Incentives (${currency})`, width: 18, format: 'money' },
    { title: `Void costs (${currency})`, width: 18, format: 'money' },
    { title: `Net (${currency})`, width: 18, format: 'money' },
    { title: 'Worth today', width: 14, format: 'ratio' },
    { title: `Net, worth today (${currency})`, width: 24, format: 'money' },
  ])
  const months = run.result.plan ? cashFlowByMonth(input, run.result.plan) : []
  const weights = monthWeights(input)
  const formulas = formulasOver(offers.length, emptyMonth(data))
  months.forEach((flow, index) => {
    const line = index + 2
    const weight = weights[index] ?? 1
    addRow(sheet, [
      flow.month,
      formulas.rent(line, flow.rent),
      formulas.incentives(line, flow.incentives),
      formulas.voidCosts(line, flow.voidCosts),
      { formula: `B${line}-C${line}-D${line}`, result: flow.net },
      weight,
      { formula: `E${line}*F${line}`, result: flow.net * weight },
    ])
  })
  if (months.length > 0) addTotal(sheet, months.length + 1, months, weights)
  sheet.commit()
}

const emptyMonth = ({ input: { units } }: LeasingMixExport): number =>
  units.reduce((sum, { area, voidCost = 0 }) => sum + area * voidCost, 0) / 12

/** Sums over the offers; with none there is nothing to sum. */
function formulasOver(count: number, emptyMonth: number) {
  const range = (name: keyof typeof offerColumns) =>
    `${offerSheet}!$${offerColumns[name]}$2:$${offerColumns[name]}$${count + 1}`
  const from = (line: number, free: string) => `(A${line}>=${range('start')}${free})`
  const until = (line: number) => `(A${line}<${range('start')}+${range('term')})`
  const live = (formula: string, result: number): SheetCell =>
    count === 0 ? result : { formula, result }
  return {
    rent: (line: number, result: number) =>
      live(
        `SUMPRODUCT(${from(line, `+${range('free')}`)}*${until(line)}*${range('expectedRent')}/12*(1+${range('indexation')})^INT((A${line}-${range('start')})/12))`,
        result,
      ),
    incentives: (line: number, result: number) =>
      live(`SUMPRODUCT((A${line}=${range('start')})*${range('expectedIncentive')})`, result),
    voidCosts: (line: number, result: number) =>
      live(
        `${emptyMonth}-SUMPRODUCT(${from(line, '')}*${until(line)}*${range('expectedVoid')})/12`,
        result,
      ),
  }
}

function addTotal(
  sheet: ReturnType<Writer['addWorksheet']>,
  last: number,
  months: ReturnType<typeof cashFlowByMonth>,
  weights: readonly number[],
): void {
  const total = (column: string, of: (k: number) => number): SheetCell => ({
    formula: `SUM(${column}2:${column}${last})`,
    result: months.reduce((sum, _, k) => sum + of(k), 0),
  })
  const row = addCells(sheet, [
    'Total',
    total('B', (k) => months[k]?.rent ?? 0),
    total('C', (k) => months[k]?.incentives ?? 0),
    total('D', (k) => months[k]?.voidCosts ?? 0),
    total('E', (k) => months[k]?.net ?? 0),
    null,
    total('G', (k) => (months[k]?.net ?? 0) * (weights[k] ?? 1)),
  ])
  row.font = { bold: true }
  row.border = { top: { style: 'thin' } }
  row.commit()
}
