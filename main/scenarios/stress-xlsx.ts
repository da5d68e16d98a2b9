import type { StressPack } from '#shared/scenarios/stress-pack'
import { minorToMajor } from '#shared/money'
import { writeWorkbook } from '../exports/workbook.ts'
import { addRow, type SheetColumn, startSheet, type Writer } from '../exports/worksheet.ts'
import { addSummary } from './stress-summary-sheet.ts'
import { breakEvenRows, live, stressWords } from './stress-words.ts'

/** The stress pack as a workbook: ratios are live formulas over the NOI, debt and value beside them. */
export const stressXlsx = (pack: StressPack, createdAt: string): Promise<Uint8Array> =>
  writeWorkbook(createdAt, (workbook) => {
    addSummary(workbook, pack)
    addLimits(workbook, pack)
    addStresses(workbook, pack)
    addBreakEvens(workbook, pack)
  })

/** The limits stand in B2 to B4, where the headrooms of the next sheet look them up. */
function addLimits(workbook: Writer, { covenants, ...pack }: StressPack): void {
  const sheet = workbook.addWorksheet('Limits')
  startSheet(sheet, [
    { title: 'Covenant', width: 30 },
    { title: 'Limit', width: 14, format: 'ratio' },
    { title: 'Best under your inputs. Not advice.', width: 60 },
  ])
  addRow(sheet, ['DSCR at least', covenants.minDscr])
  addRow(sheet, ['LTV at most', covenants.maxLtv])
  addRow(sheet, ['Debt yield at least', covenants.minDebtYield])
  addRow(sheet, [])
  addRow(sheet, ['Portfolio', null, pack.portfolioName])
  addRow(sheet, ['As of', null, pack.asOf])
  addRow(sheet, ['Currency', null, pack.currency])
  addRow(sheet, ['Without debt', null, pack.freeOfDebt.join(', ')])
  sheet.commit()
}

const stressColumns: readonly SheetColumn[] = [
  { title: 'Subject', width: 30 },
  { title: 'Stress', width: 40 },
  { title: 'NOI, first year', width: 16, format: 'money' },
  { title: 'Debt service, first year', width: 20, format: 'money' },
  { title: 'Debt today', width: 16, format: 'money' },
  { title: 'Value today', width: 16, format: 'money' },
  { title: 'DSCR', width: 10, format: 'ratio' },
  { title: 'LTV', width: 10, format: 'rate' },
  { title: 'Debt yield', width: 12, format: 'rate' },
  { title: 'DSCR above its limit', width: 20, format: 'ratio' },
  { title: 'LTV below its limit', width: 20, format: 'rate' },
  { title: 'Lowest DSCR in ten years', width: 24, format: 'ratio' },
  { title: 'in', width: 10 },
  { title: 'Highest LTV in ten years', width: 24, format: 'rate' },
  { title: 'in', width: 10 },
  { title: 'Lowest debt yield in ten years', width: 28, format: 'rate' },
]

function addStresses(workbook: Writer, { subjects, covenants, currency }: StressPack): void {
  const sheet = workbook.addWorksheet('Stresses', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
  })
  startSheet(sheet, stressColumns)
  const major = (minor: number | null) => (minor === null ? null : minorToMajor(minor, currency))
  let row = 1
  for (const { name, lines } of subjects)
    for (const line of lines) {
      row += 1
      addRow(sheet, [
        name,
        stressWords[line.key],
        major(line.noi),
        major(line.debtService),
        major(line.debt),
        major(line.value),
        live(`C${row}/D${row}`, line.dscr),
        live(`E${row}/F${row}`, line.ltv),
        live(`C${row}/E${row}`, line.debtYield),
        live(`G${row}-Limits!$B$2`, between(line.dscr, covenants.minDscr)),
        live(`Limits!$B$3-H${row}`, between(covenants.maxLtv, line.ltv)),
        line.lowestDscr,
        line.lowestDscrMonth,
        line.highestLtv,
        line.highestLtvMonth,
        line.lowestDebtYield,
      ])
    }
  sheet.commit()
}

const between = (above: number | null, below: number | null): number | null =>
  above === null || below === null ? null : above - below

function addBreakEvens(workbook: Writer, { subjects }: StressPack): void {
  const sheet = workbook.addWorksheet('Break-evens', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Subject', width: 30 },
    { title: 'Limit is met by', width: 34 },
    { title: 'Move', width: 12, format: 'rate' },
    { title: 'Otherwise', width: 24 },
  ])
  for (const { name, breakEvens } of subjects)
    for (const row of breakEvenRows(breakEvens)) addRow(sheet, [name, ...row])
  sheet.commit()
}
