import type { Worksheet } from 'exceljs'
import { addMonths } from '#shared/dates'
import type { CapexExport } from './capex-export.ts'
import { columnName } from '../exports/column-name.ts'
import { addCells, addRow, numberFormats, startSheet } from '../exports/worksheet.ts'
import type { SheetCell, Writer } from '../exports/worksheet.ts'

/** Columns before the months: project, start, months of works, cost, uplift, lag, rent lost, finish. */
export const GANTT_FIRST_MONTH = 9
/** Row 1 names the months, row 2 counts them from 1. */
export const GANTT_FIRST_ROW = 3

/**
 * The plan as bars of money: each cell of a month is the formula of what its project costs then, from
 * the start in column B. Another number there moves the bar, and with it cash and value.
 */
export function addGanttSheet(workbook: Writer, data: CapexExport): void {
  const { input, works, currency } = data
  const sheet = workbook.addWorksheet('Gantt', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 2 }],
  })
  const months = monthNames(data)
  startSheet(sheet, [
    { title: 'Project', width: 34 },
    { title: 'Starts in month no.', width: 12, format: 'count' },
    { title: 'Months of works', width: 10, format: 'count' },
    { title: `Cost (${currency})`, width: 15, format: 'money' },
    { title: `Uplift a month (${currency})`, width: 15, format: 'money' },
    { title: 'Months until uplift', width: 11, format: 'count' },
    { title: `Rent lost a month (${currency})`, width: 15, format: 'money' },
    { title: 'Finishes in month no.', width: 12, format: 'count' },
    ...months.map((title) => ({ title, width: 12, format: 'bar' as const })),
  ])
  const blank: SheetCell[] = ['Month no.', null, null, null, null, null, null, null]
  const numbers = addCells(sheet, [...blank, ...months.map((_, t) => t + 1)])
  numbers.numFmt = numberFormats.count
  numbers.commit()
  works.forEach((_, k) => addWorks(sheet, data, k))
  addTotals(sheet, data)
  paintBars(sheet, works.length, input.months)
  sheet.commit()
}

export const monthNames = ({ input }: CapexExport): string[] =>
  Array.from({ length: input.months }, (_, t) => addMonths(input.startMonth, t))

/** What each project of the plan costs in month t. */
const costIn = ({ works }: CapexExport, k: number, month: string): number =>
  works[k]?.costs.find((cost) => cost.month === month)?.cost ?? 0

function addWorks(sheet: Worksheet, data: CapexExport, k: number): void {
  const { works } = data
  const each = works[k]
  if (!each) return
  const months = monthNames(data)
  const row = GANTT_FIRST_ROW + k
  const { project, duration } = each.job
  const start = months.indexOf(each.start) + 1
  addRow(sheet, [
    each.name,
    start,
    duration,
    project.cost,
    project.upliftMonthly ?? 0,
    project.upliftLagMonths ?? 0,
    project.rentLossMonthly ?? 0,
    { formula: `B${row}+C${row}-1`, result: start + duration - 1 },
    ...months.map((month, t) => {
      const at = columnName(GANTT_FIRST_MONTH + t)
      const share = `INDEX(Profiles!$B$${k + 2}:$IV$${k + 2},${at}$2-$B${row}+1)`
      const inflated = `$D${row}*${share}*(1+Assumptions!$B$5)^((${at}$2-1)/12)`
      const formula = `IF(AND(${at}$2>=$B${row},${at}$2<=$H${row}),${inflated},0)`
      return { formula, result: costIn(data, k, month) }
    }),
  ])
}

function addTotals(sheet: Worksheet, data: CapexExport): void {
  const { works } = data
  const last = GANTT_FIRST_ROW + works.length - 1
  const sum = (column: string, result: number): SheetCell =>
    works.length === 0
      ? 0
      : { formula: `SUM(${column}${GANTT_FIRST_ROW}:${column}${last})`, result }
  const cost = works.reduce((total, { job }) => total + job.project.cost, 0)
  const uplift = works.reduce((total, { job }) => total + (job.project.upliftMonthly ?? 0), 0)
  const row = addCells(sheet, [
    'Total',
    null,
    null,
    sum('D', cost),
    sum('E', uplift),
    null,
    null,
    null,
    ...monthNames(data).map((month, t) =>
      sum(
        columnName(GANTT_FIRST_MONTH + t),
        works.reduce((total, _, k) => total + costIn(data, k, month), 0),
      ),
    ),
  ])
  row.font = { bold: true }
  row.border = { top: { style: 'thin' } }
  row.commit()
}

/** Months with works are filled, wherever the bar is moved to. */
function paintBars(sheet: Worksheet, count: number, months: number): void {
  if (count === 0) return
  const first = `${columnName(GANTT_FIRST_MONTH)}${GANTT_FIRST_ROW}`
  const last = `${columnName(GANTT_FIRST_MONTH + months - 1)}${GANTT_FIRST_ROW + count - 1}`
  sheet.addConditionalFormatting({
    ref: `${first}:${last}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`AND(I$2>=$B${GANTT_FIRST_ROW},I$2<=$H${GANTT_FIRST_ROW})`],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFBBD0EC' } } },
      },
    ],
  })
}

/** The share of each project's cost in each month of its works. */
export function addProfilesSheet(workbook: Writer, { works }: CapexExport): void {
  const sheet = workbook.addWorksheet('Profiles', { views: [{ state: 'frozen', ySplit: 1 }] })
  const longest = works.reduce((most, { job }) => Math.max(most, job.duration), 1)
  startSheet(sheet, [
    { title: 'Share of the cost in each month of works', width: 40 },
    ...Array.from({ length: longest }, (_, k) => ({
      title: String(k + 1),
      width: 10,
      format: 'rate' as const,
    })),
  ])
  for (const { name, job } of works) addRow(sheet, [name, ...job.profile])
  sheet.commit()
}
