import type { Worksheet } from 'exceljs'
import type { PlanYear, PlanYearRow } from '#shared/budgets'
import { addMonths } from '#shared/dates'
import { minorToMajor } from '#shared/money'
import { writeWorkbook } from '../exports/workbook.ts'
import { addCells, addRow, type Formula, type SheetCell, startSheet } from '../exports/worksheet.ts'
import { byKind } from './plan-year.ts'

type Book = {
  readonly plan: PlanYear
  readonly propertyName: string
  readonly currency: string
  readonly createdAt: string
}

type Row = PlanYearRow & { readonly title: string }

/**
 * Plan and actual by month, and their variance, as a workbook of three sheets. The variance refers to
 * the other two, so that a changed month is counted anew; the year to date ends with the last full month.
 */
export const planWorkbook = ({ plan, currency, createdAt, ...rest }: Book): Promise<Uint8Array> => {
  const rows = plan.rows
    .toSorted(byKind)
    .map((row): Row => Object.assign({ title: row.name ?? row.category.replaceAll('_', ' ') }, row))
  const toMajor = (minor: number) => minorToMajor(minor, currency)
  return writeWorkbook(createdAt, (workbook) => {
    const title = `${rest.propertyName} ${plan.year}, ${currency}`
    const sheetOf = (name: string) =>
      workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] })
    addVarianceSheet(sheetOf('Variance'), { title, rows, fullMonths: plan.fullMonths, toMajor })
    addMonthsSheet(sheetOf('Plan'), { title, plan, rows, toMajor, read: (row) => row.plan })
    addMonthsSheet(sheetOf('Actual'), { title, plan, rows, toMajor, read: (row) => row.actual })
  })
}

type Months = {
  readonly title: string
  readonly plan: PlanYear
  readonly rows: readonly Row[]
  readonly toMajor: (minor: number) => number
  readonly read: (row: Row) => readonly number[]
}

/** Columns: category, kind, twelve months (C to N), the year (O). */
function addMonthsSheet(sheet: Worksheet, { title, plan, rows, toMajor, read }: Months): void {
  const names = Array.from({ length: 12 }, (_, index) => addMonths(`${plan.year}-01`, index))
  startSheet(sheet, [
    { title, width: 32 },
    { title: 'Kind', width: 12 },
    ...names.map((name) => ({ title: name, width: 12, format: 'money' as const })),
    { title: 'Year', width: 14, format: 'money' },
  ])
  rows.forEach((row, index) => {
    const line = index + 2
    addRow(sheet, [
      row.title,
      row.kind,
      ...read(row).map(toMajor),
      { formula: `SUM(C${line}:N${line})`, result: toMajor(sumOf(read(row))) },
    ])
  })
}

type VarianceSheet = {
  readonly title: string
  readonly rows: readonly Row[]
  readonly fullMonths: number
  readonly toMajor: (minor: number) => number
}

/** Columns: category, kind, plan (C), actual (D), variance (E), share of the plan (F). */
function addVarianceSheet(
  sheet: Worksheet,
  { title, rows, fullMonths, toMajor }: VarianceSheet,
): void {
  // Before the first month of the year is over there is only the year as a whole to look at.
  const months = fullMonths === 0 ? 12 : fullMonths
  startSheet(sheet, [
    { title, width: 32 },
    { title: 'Kind', width: 12 },
    { title: `Plan, ${months} months`, width: 18, format: 'money' },
    { title: `Actual, ${months} months`, width: 18, format: 'money' },
    { title: 'Variance', width: 16, format: 'money' },
    { title: 'Of plan', width: 10, format: 'rate' },
  ])
  const last = String.fromCharCode('C'.charCodeAt(0) + months - 1)
  const toDate = (amounts: readonly number[]) => toMajor(sumOf(amounts.slice(0, months)))
  rows.forEach((row, index) => {
    const line = index + 2
    const [plan, actual] = [toDate(row.plan), toDate(row.actual)]
    const cells = [
      { formula: `SUM(Plan!C${line}:${last}${line})`, result: plan },
      { formula: `SUM(Actual!C${line}:${last}${line})`, result: actual },
    ]
    addRow(sheet, [row.title, row.kind, ...cells, ...varianceCells(line, plan, actual)])
  })
  const noiLines = rows.filter(({ kind }) => kind === 'income' || kind === 'operating').length
  const totals = [
    ['NOI', noiLines],
    ['Cash flow', rows.length],
  ] as const
  totals.forEach(([name, count], index) => {
    const own = rows.slice(0, count)
    const plan = own.reduce((sum, row) => sum + toDate(row.plan), 0)
    const actual = own.reduce((sum, row) => sum + toDate(row.actual), 0)
    const through = (column: string) =>
      count === 0 ? '0' : `SUM(${column}2:${column}${count + 1})`
    const total = addCells(sheet, [
      name,
      null,
      { formula: through('C'), result: plan },
      { formula: through('D'), result: actual },
      ...varianceCells(rows.length + 2 + index, plan, actual),
    ])
    total.font = { bold: true }
    total.border = { top: { style: 'thin' } }
    total.commit()
  })
}

/** The share has no formula where nothing is planned: a division by zero says nothing. */
function varianceCells(line: number, plan: number, actual: number): SheetCell[] {
  const variance: Formula = { formula: `D${line}-C${line}`, result: actual - plan }
  if (plan === 0) return [variance, null]
  const size = plan < 0 ? `(-C${line})` : `C${line}`
  return [variance, { formula: `E${line}/${size}`, result: (actual - plan) / Math.abs(plan) }]
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0)
