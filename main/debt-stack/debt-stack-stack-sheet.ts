import type { Worksheet } from 'exceljs'
import { bug } from '#shared/bug'
import { isDebt, isFloating } from '#shared/debt-stack/debt-stack'
import type { Hedge } from '#shared/debt-stack/debt-stack'
import { DEFAULT_HOLD_YEARS, trancheCostAt } from '#shared/debt-stack/debt-stack-cost'
import { DEFAULT_TERM_MONTHS, exactRateAt } from '#shared/debt-stack/debt-stack-schedule'
import {
  type DebtStackExport,
  repaymentWords,
  type StackLine,
  trancheName,
  typeWords,
} from './debt-stack-export.ts'
import {
  addCells,
  addRow,
  numberFormats,
  type SheetCell,
  startSheet,
  type Writer,
} from '../exports/worksheet.ts'

/** The stack from the first claim to the last: amounts, terms, loan to value from and through, cost. */
export function addStackSheet(workbook: Writer, data: DebtStackExport): void {
  const sheet = workbook.addWorksheet('Stack', { views: [{ state: 'frozen', ySplit: 1 }] })
  const { currency, scenario } = data
  startSheet(sheet, [
    { title: 'Name', width: 30 },
    { title: 'Type', width: 18 },
    { title: 'Rank', width: 8 },
    { title: `Amount (${currency})`, width: 18, format: 'money' },
    { title: 'Share', width: 10, format: 'rate' },
    { title: `Rate in “${scenario.id}”`, width: 18, format: 'rate' },
    { title: 'Margin', width: 10, format: 'rate' },
    { title: 'Floor', width: 10, format: 'rate' },
    { title: 'Upfront fee', width: 12, format: 'rate' },
    { title: 'Exit fee', width: 12, format: 'rate' },
    { title: 'Term, months', width: 14 },
    { title: 'Repayment', width: 18 },
    { title: 'Loan to value from', width: 18, format: 'rate' },
    { title: 'Loan to value through', width: 20, format: 'rate' },
    { title: `Cost a year in “${scenario.id}” (${currency})`, width: 28, format: 'money' },
  ])
  const lines = data.lines.toSorted((a, b) => rankOf(a) - rankOf(b))
  lines.forEach((line, at) => addRow(sheet, lineCells(data, lines, line, at + 2)))
  addTotals(sheet, data, lines)
  addHedges(sheet, data)
  sheet.commit()
}

/** Debt by rank, then what is not debt. */
const rankOf = ({ tranche }: StackLine): number =>
  (isDebt(tranche) ? 0 : 1000) + (tranche.rank ?? 1)

const holdOf = ({ input }: DebtStackExport): number => input.holdYears ?? DEFAULT_HOLD_YEARS

const costOf = ({ tranche, amount }: StackLine, { input, scenario }: DebtStackExport): number =>
  amount * trancheCostAt(tranche, scenario.index, input)

function lineCells(
  data: DebtStackExport,
  lines: readonly StackLine[],
  line: StackLine,
  row: number,
): SheetCell[] {
  const { tranche, amount } = line
  const { rank = 1, floor = null, upfrontFee = 0, exitFee = 0 } = tranche
  const total = lines.length + 2
  const share = { formula: `D${row}/D$${total}`, result: amount / data.input.need }
  const margin = isFloating(tranche) ? (tranche.margin ?? 0) : null
  const rate = exactRateAt(tranche, data.scenario.index)
  return [
    trancheName(tranche),
    typeWords(tranche),
    rank,
    amount,
    share,
    rate,
    margin,
    floor,
    upfrontFee,
    exitFee,
    ...(isDebt(tranche) ? debtCells(data, lines, line, row) : [null, null, null, null]),
    {
      formula: `D${row}*(F${row}+(I${row}+J${row})/D$${total + 3})`,
      result: costOf(line, data),
    },
  ]
}

/** Term, repayment, and the part of the value that the debt reaches from and through. */
function debtCells(
  { input }: DebtStackExport,
  lines: readonly StackLine[],
  { tranche, amount }: StackLine,
  row: number,
): SheetCell[] {
  const before = lines
    .slice(0, row - 2)
    .reduce((sum, each) => sum + (isDebt(each.tranche) ? each.amount : 0), 0)
  const from = { formula: row === 2 ? '0' : `N${row - 1}`, result: before / input.value }
  const through = {
    formula: `M${row}+D${row}/D$${lines.length + 4}`,
    result: (before + amount) / input.value,
  }
  return [tranche.termMonths ?? DEFAULT_TERM_MONTHS, repaymentWords(tranche), from, through]
}

function addTotals(sheet: Worksheet, data: DebtStackExport, lines: readonly StackLine[]): void {
  const last = lines.length + 1
  const total = last + 1
  const amount = lines.reduce((sum, line) => sum + line.amount, 0)
  const cost = lines.reduce((sum, line) => sum + costOf(line, data), 0)
  const row = addCells(sheet, [
    'Total',
    null,
    null,
    { formula: `SUM(D2:D${last})`, result: amount },
    null,
    { formula: `O${total}/D${total}`, result: amount > 0 ? cost / amount : 0 },
    ...Array.from({ length: 8 }, () => null),
    { formula: `SUM(O2:O${last})`, result: cost },
  ])
  row.font = { bold: true }
  row.border = { top: { style: 'thin' } }
  row.commit()
  addRow(sheet, [])
  addRow(sheet, ['Property value', null, null, data.input.value])
  const hold = addCells(sheet, ['Years over which fees are spread', null, null, holdOf(data)])
  hold.getCell(4).numFmt = numberFormats.ratio
  hold.commit()
}

function addHedges(sheet: Worksheet, { plan, input }: DebtStackExport): void {
  if (!plan || plan.hedges.length === 0) return
  addRow(sheet, [])
  const heading = addCells(sheet, [
    'Hedges',
    'Kind',
    null,
    'Notional',
    null,
    'Strike or fixed rate',
  ])
  heading.getCell(9).value = 'Premium'
  heading.getCell(12).value = 'On'
  heading.font = { bold: true }
  heading.commit()
  const names = new Map(input.tranches.map((tranche) => [tranche.id, trancheName(tranche)]))
  const terms = new Map(input.hedges?.map((hedge) => [hedge.id, hedge]))
  for (const { hedge, tranche, notional } of plan.hedges) {
    const name = names.get(tranche) ?? tranche
    addRow(sheet, hedgeCells(terms.get(hedge) ?? bug('a plan has a hedge'), notional, name))
  }
}

const hedgeCells = (
  { id, kind, strike, fixedRate, premium = 0 }: Hedge,
  notional: number,
  on: string,
): SheetCell[] => [
  id,
  kind === 'swap' ? 'Swap' : 'Cap',
  null,
  notional,
  null,
  strike ?? fixedRate ?? null,
  null,
  null,
  premium,
  null,
  null,
  on,
]
