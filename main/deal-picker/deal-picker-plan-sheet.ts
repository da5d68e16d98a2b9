import type { Worksheet } from 'exceljs'
import { type ChosenDeal, dealName, type DealPickerExport, sectorOf } from './deal-picker-export.ts'
import {
  addCells,
  addRow,
  numberFormats,
  startSheet,
  type NumberFormat,
  type Writer,
  type SheetCell,
} from '../exports/worksheet.ts'

/** The chosen deals with their totals, and under them the plan's figures; whatever can be is a formula. */
export function addPlanSheet(workbook: Writer, data: DealPickerExport): void {
  const sheet = workbook.addWorksheet('Plan', { views: [{ state: 'frozen', ySplit: 1 }] })
  const { chosen, currency } = data
  startSheet(sheet, [
    { title: 'Name', width: 34 },
    { title: 'City', width: 18 },
    { title: 'Sector', width: 18 },
    { title: `Price (${currency})`, width: 18, format: 'money' },
    { title: 'Yield', width: 10, format: 'rate' },
    { title: 'Share', width: 10, format: 'rate' },
    { title: `Amount (${currency})`, width: 18, format: 'money' },
    { title: `Income a year (${currency})`, width: 20, format: 'money' },
    { title: 'Risk', width: 10, format: 'rate' },
  ])
  chosen.forEach((one, index) => addRow(sheet, dealCells(one, index + 2)))
  const sums = sumChosen(chosen)
  addTotals(sheet, chosen.length, sums)
  addFigures(sheet, data, sums)
  sheet.commit()
}

type Sums = { readonly amount: number; readonly income: number; readonly loss: number }

const amountOf = ({ deal, share }: ChosenDeal): number => share * deal.price

function sumChosen(chosen: readonly ChosenDeal[]): Sums {
  const sums = { amount: 0, income: 0, loss: 0 }
  for (const one of chosen) {
    sums.amount += amountOf(one)
    sums.income += amountOf(one) * one.deal.yield
    sums.loss += amountOf(one) * (one.deal.risk ?? 0)
  }
  return sums
}

function dealCells(one: ChosenDeal, row: number): SheetCell[] {
  const { deal, share } = one
  const amount = amountOf(one)
  return [
    dealName(deal),
    deal.city ?? null,
    sectorOf(deal),
    deal.price,
    deal.yield,
    share,
    { formula: `F${row}*D${row}`, result: amount },
    { formula: `G${row}*E${row}`, result: amount * deal.yield },
    deal.risk ?? 0,
  ]
}

/** With no deal chosen there is nothing to sum, and a sum over the header would be a circle. */
function addTotals(sheet: Worksheet, count: number, sums: Sums): void {
  const last = count + 1
  const total = last + 1
  const sum = (column: string, result: number): SheetCell =>
    count === 0 ? 0 : { formula: `SUM(${column}2:${column}${last})`, result }
  const weighted = (formula: string, part: number): SheetCell =>
    count === 0 ? null : { formula, result: part / sums.amount }
  const row = addCells(sheet, [
    'Total',
    null,
    null,
    null,
    weighted(`H${total}/G${total}`, sums.income),
    null,
    sum('G', sums.amount),
    sum('H', sums.income),
    weighted(`SUMPRODUCT(G2:G${last},I2:I${last})/G${total}`, sums.loss),
  ])
  row.font = { bold: true }
  row.border = { top: { style: 'thin' } }
  row.commit()
}

/** Where the money comes from and what is left of the income, below the totals. */
function addFigures(sheet: Worksheet, data: DealPickerExport, sums: Sums): void {
  const { input, run, chosen } = data
  const total = chosen.length + 2
  const first = total + 2
  const loan = run.result.plan?.loan ?? 0
  const rate = input.leverage?.rate ?? 0
  const penalty = input.riskPenalty ?? 0
  const own = sums.amount - loan
  const interest = loan * rate
  const charge = penalty * sums.loss
  const at = (line: number) => `G${first + line}`
  const risk = chosen.length === 0 ? '0' : `I${total}*G${total}`
  const lines: readonly [string, NumberFormat, SheetCell][] = [
    ['Budget', 'money', input.budget],
    ['Invested', 'money', { formula: `G${total}`, result: sums.amount }],
    ['Loan', 'money', loan],
    ['Own money', 'money', { formula: `${at(1)}-${at(2)}`, result: own }],
    ['Cash left', 'money', { formula: `${at(0)}-${at(3)}`, result: input.budget - own }],
    ['Income a year', 'money', { formula: `H${total}`, result: sums.income }],
    ['Loan rate', 'rate', rate],
    ['Interest a year', 'money', { formula: `${at(2)}*${at(6)}`, result: interest }],
    ['Risk penalty', 'ratio', penalty],
    ['Risk charge a year', 'money', { formula: `${at(8)}*${risk}`, result: charge }],
    [
      'Objective: income less interest and risk charge',
      'money',
      { formula: `${at(5)}-${at(7)}-${at(9)}`, result: sums.income - interest - charge },
    ],
  ]
  addRow(sheet, [])
  for (const [label, format, value] of lines) {
    const row = addCells(sheet, [label, null, null, null, null, null, value])
    row.getCell(7).numFmt = numberFormats[format]
    row.commit()
  }
}
