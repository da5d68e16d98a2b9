import type { Worksheet } from 'exceljs'
import type { DebtScheduleRow, Tranche } from '#shared/debt-stack/debt-stack'
import { DEFAULT_TERM_MONTHS } from '#shared/debt-stack/debt-stack-schedule'
import { levelPayment } from '#shared/finance/loan-schedule'
import { roundHalfEven } from '#shared/money'
import { type DebtStackExport, trancheById, trancheName } from './debt-stack-export.ts'
import { halfEven } from '../exports/half-even.ts'
import {
  addCells,
  addRow,
  type NumberFormat,
  numberFormats,
  type SheetCell,
  startSheet,
  type Writer,
} from '../exports/worksheet.ts'

type Schedule = DebtStackExport['schedules'][number]

/**
 * A sheet for each loan that calculates: change its amount, its rate, its months or its term beside the
 * table, and every payment follows, to the cent as the books round it.
 */
export function addScheduleSheets(workbook: Writer, data: DebtStackExport): void {
  data.schedules.forEach((schedule, index) => {
    const tranche = trancheById(data, schedule.id)
    const title = `Loan ${index + 1}`
    const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] })
    startSheet(sheet, columns(data.currency, trancheName(tranche)))
    const terms = termsOf(tranche, schedule)
    // A loan of two months still has to show all its terms.
    const lines = Math.max(schedule.rows.length, terms.list.length)
    for (let at = 0; at < lines; at++) writeLine(sheet, schedule.rows[at], at, terms)
    writeTotals(sheet, schedule)
    sheet.commit()
  })
}

const columns = (currency: string, name: string) => {
  const money = (title: string) =>
    ({ title: `${title} (${currency})`, width: 18, format: 'money' }) as const
  return [
    { title: 'Month', width: 8 },
    { title: 'Date', width: 12 },
    money('Owed before'),
    money('Interest'),
    money('Principal'),
    money('Balloon'),
    money('Owed after'),
    { title: '', width: 4 },
    { title: name, width: 26 },
    { title: '', width: 18 },
  ]
}

/** What stands beside the table, from the second row on: a label, a figure, how it is written. */
type Term = readonly [label: string, value: SheetCell, format: NumberFormat]

type Terms = {
  readonly kind: 'interest-only' | 'annuity' | 'linear'
  readonly list: readonly Term[]
}

function termsOf(tranche: Tranche, { amount, rate }: Schedule): Terms {
  const kind = tranche.amortization ?? 'interest-only'
  const months = tranche.amortMonths ?? 0
  const list: Term[] = [
    ['Amount', amount, 'money'],
    ['Rate a year', rate, 'exactRate'],
    ['Term, months', tranche.termMonths ?? DEFAULT_TERM_MONTHS, 'count'],
  ]
  if (kind === 'interest-only') return { kind, list }
  list.push(['Amortization, months', months, 'count'])
  const cents = Math.round(amount * 100)
  list.push(
    kind === 'annuity'
      ? [
          'Level payment a month',
          {
            formula: halfEven('IF(J3=0,J2/J5,J2*J3/12/(1-(1+J3/12)^-J5))'),
            result: levelPayment(cents, rate, months) / 100,
          },
          'money',
        ]
      : [
          'Principal a month',
          { formula: halfEven('J2/J5'), result: roundHalfEven(cents / months) / 100 },
          'money',
        ],
  )
  return { kind, list }
}

const PRINCIPAL: Readonly<Record<Terms['kind'], (line: number) => string>> = {
  'interest-only': () => '0',
  annuity: (line) => `IF(A${line}=J$5,C${line},MIN(C${line},MAX(0,J$6-D${line})))`,
  linear: (line) => `IF(A${line}=J$5,C${line},MIN(C${line},J$6))`,
}

function writeLine(
  sheet: Worksheet,
  row: DebtScheduleRow | undefined,
  at: number,
  { kind, list }: Terms,
): void {
  const [label, value, format] = list[at] ?? ['', null, 'plain']
  const payment = row ? paymentCells(row, at, kind) : Array.from({ length: 7 }, () => null)
  const cells = addCells(sheet, [...payment, null, label, value])
  cells.getCell(10).numFmt = numberFormats[format]
  cells.commit()
}

function paymentCells(row: DebtScheduleRow, at: number, kind: Terms['kind']): SheetCell[] {
  const line = at + 2
  return [
    row.n,
    row.date,
    { formula: at === 0 ? 'J2' : `G${line - 1}`, result: row.opening },
    { formula: halfEven(`C${line}*J$3/12`), result: row.interest },
    { formula: PRINCIPAL[kind](line), result: row.principal },
    { formula: `IF(A${line}=J$4,C${line}-E${line},0)`, result: row.balloon },
    { formula: `ROUND(C${line}-E${line}-F${line},2)`, result: row.closing },
  ]
}

function writeTotals(sheet: Worksheet, { rows }: Schedule): void {
  const last = rows.length + 1
  const sum = (column: string, read: (row: DebtScheduleRow) => number): SheetCell => ({
    formula: `SUM(${column}2:${column}${last})`,
    result: Number(rows.reduce((total, row) => total + read(row), 0).toFixed(2)),
  })
  addRow(sheet, [])
  const totals = addCells(sheet, [
    'Total',
    null,
    null,
    sum('D', ({ interest }) => interest),
    sum('E', ({ principal }) => principal),
    sum('F', ({ balloon }) => balloon),
  ])
  totals.font = { bold: true }
  totals.commit()
}
