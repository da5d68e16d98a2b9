import type { Worksheet } from 'exceljs'
import type { CapexPhasingInput, PlannedMonth } from '#shared/capex-phasing/capex-phasing'
import { inMonth } from '#shared/capex-phasing/capex-phasing-jobs'
import { timelineOf } from '#shared/capex-phasing/capex-phasing-value'
import type { CapexExport } from './capex-export.ts'
import { GANTT_FIRST_MONTH, GANTT_FIRST_ROW } from './capex-gantt-sheet.ts'
import { columnName } from '../exports/column-name.ts'
import { addCells, addRow, numberFormats, startSheet } from '../exports/worksheet.ts'
import type { NumberFormat, SheetCell, Writer } from '../exports/worksheet.ts'

/**
 * Every month's money as formulas on the Gantt sheet, and under it the value of the plan: a bar moved
 * there changes what is seen here.
 */
export function addCashSheet(workbook: Writer, data: CapexExport): void {
  const sheet = workbook.addWorksheet('Cash', { views: [{ state: 'frozen', ySplit: 1 }] })
  const { currency, plan } = data
  const money = (title: string) => ({
    title: `${title} (${currency})`,
    width: 18,
    format: 'money' as const,
  })
  startSheet(sheet, [
    { title: 'Month', width: 12 },
    { title: 'No.', width: 8, format: 'count' },
    money('Works'),
    money('Rent lost'),
    money('Uplift'),
    money('Inflow'),
    money('In the pot'),
    { title: 'Discount factor', width: 14, format: 'ratio' },
    money('Value today'),
  ])
  const months = plan?.months ?? []
  months.forEach((month, t) => addRow(sheet, monthCells(data, month, t)))
  if (months.length > 0) addValue(sheet, data, months)
  sheet.commit()
}

function monthCells(data: CapexExport, month: PlannedMonth, t: number): SheetCell[] {
  const { input, works } = data
  const row = t + 2
  const last = GANTT_FIRST_ROW + works.length - 1
  const range = (column: string) => `Gantt!$${column}$${GANTT_FIRST_ROW}:$${column}$${last}`
  const grown = `(1+Assumptions!$B$4)^((B${row}-1)/12)`
  const isFinished = `(B${row}>=${range('B')}+${range('C')}+${range('F')})`
  const isRunning = `(B${row}>=${range('B')})*(B${row}<=${range('H')})`
  const live = (formula: string, result: number): SheetCell =>
    works.length === 0 ? 0 : { formula, result }
  const { discount } = timelineOf(input)
  const factor = discount[t] ?? 1
  return [
    month.month,
    t + 1,
    live(`Gantt!${columnName(GANTT_FIRST_MONTH + t)}${last + 1}`, month.spend),
    live(`SUMPRODUCT(${isRunning}*${range('G')})*${grown}`, month.rentLoss),
    live(`SUMPRODUCT(${isFinished}*${range('E')})*${grown}`, month.uplift),
    inMonth(input.cash?.inflow ?? 0, t),
    {
      formula: `${t === 0 ? 'Assumptions!$B$7' : `G${row - 1}`}+F${row}-C${row}-D${row}+Assumptions!$B$9*E${row}`,
      result: month.cash ?? potWithoutCash(data, t),
    },
    { formula: `(1+Assumptions!$B$3)^(-(B${row}-1)/12)`, result: factor },
    {
      formula: `H${row}*(E${row}-C${row}-D${row})`,
      result: factor * (month.uplift - month.spend - month.rentLoss),
    },
  ]
}

/** Without a pot in the input, the sheet still shows what one that begins empty would hold. */
const potWithoutCash = ({ plan }: CapexExport, t: number): number =>
  (plan?.months ?? [])
    .slice(0, t + 1)
    .reduce((pot, { spend, rentLoss }) => pot - spend - rentLoss, 0)

function addValue(sheet: Worksheet, data: CapexExport, months: readonly PlannedMonth[]): void {
  const { run, input, works } = data
  const last = months.length + 1
  const { discount } = timelineOf(input)
  const inPlan = months.reduce(
    (sum, { uplift, spend, rentLoss }, t) => sum + (discount[t] ?? 1) * (uplift - spend - rentLoss),
    0,
  )
  const beyond = (run.result.objective ?? 0) - inPlan
  const lastWorks = GANTT_FIRST_ROW + works.length - 1
  const range = (column: string) => `Gantt!$${column}$${GANTT_FIRST_ROW}:$${column}$${lastWorks}`
  const atEnd = `SUMPRODUCT((Assumptions!$B$2+1>=${range('B')}+${range('C')}+${range('F')})*${range('E')})`
  const factors = '((1+Assumptions!$B$4)/(1+Assumptions!$B$3))^(Assumptions!$B$2/12)'
  const isCapitalised = input.exitYield !== undefined && works.length > 0
  const lines: readonly [string, SheetCell][] = [
    ['Value of the months', { formula: `SUM(I2:I${last})`, result: inPlan }],
    [
      'Value beyond the plan, at the exit yield',
      isCapitalised ? { formula: `12*${atEnd}/Assumptions!$B$6*${factors}`, result: beyond } : 0,
    ],
    [
      'Value of the plan',
      { formula: `I${last + 2}+I${last + 3}`, result: run.result.objective ?? 0 },
    ],
    [
      'Least in the pot',
      {
        formula: `MIN(G2:G${last})`,
        result: Math.min(...months.map(({ cash }, t) => cash ?? potWithoutCash(data, t))),
      },
    ],
  ]
  addRow(sheet, [])
  for (const [label, value] of lines) {
    const row = addCells(sheet, [label, null, null, null, null, null, null, null, value])
    row.font = { bold: true }
    row.commit()
  }
}

/** What the formulas stand on; a new figure here changes every sheet. */
export function addAssumptionsSheet(workbook: Writer, { input, currency }: CapexExport): void {
  const sheet = workbook.addWorksheet('Assumptions', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Assumption', width: 44 },
    { title: 'Value', width: 18 },
  ])
  const lines = [...rateLines(input), ...cashLines(input, currency), ...limitLines(input, currency)]
  for (const [label, format, value] of lines) {
    const row = addCells(sheet, [label, value])
    row.getCell(2).numFmt = numberFormats[format]
    row.commit()
  }
  sheet.commit()
}

type Line = readonly [label: string, format: NumberFormat, value: SheetCell]

/** Rows 2 to 6; the formulas name them by their places. */
const rateLines = (input: CapexPhasingInput): Line[] => [
  ['Months', 'count', input.months],
  ['Discount rate a year', 'rate', input.discountRate ?? 0],
  ['Rent growth a year', 'rate', input.rentGrowth ?? 0],
  ['Cost inflation a year', 'rate', input.costInflation ?? 0],
  ['Exit yield', 'rate', input.exitYield ?? null],
]

/** Rows 7 to 9. */
const cashLines = ({ cash }: CapexPhasingInput, currency: string): Line[] => [
  [`Opening cash (${currency})`, 'money', cash?.opening ?? 0],
  [`Cash floor (${currency})`, 'money', cash?.floor ?? 0],
  ['Uplift flows into the pot (1 yes, 0 no)', 'count', cash?.reinvestUplift === true ? 1 : 0],
]

const limitLines = ({ totalBudget, maxParallel }: CapexPhasingInput, currency: string): Line[] => [
  [`Total budget (${currency})`, 'money', totalBudget ?? null],
  ['Projects at once', 'count', maxParallel ?? null],
]
