import type { ReportDocument } from '#shared/reports/report-document'
import { addCells, addRow, type Writer } from '../exports/worksheet.ts'
import { numberFormatOf, plainCell } from './plain-cell.ts'
import { sentenceInWords } from './sentence-in-words.ts'

const disclaimer = 'Best under your inputs; not advice.'

/** What the report is, its headline figures, what they mean in words, and the rules behind them. */
export function addSummarySheet(workbook: Writer, report: ReportDocument): void {
  const sheet = workbook.addWorksheet('Summary', {
    pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = [{ width: 34 }, { width: 22 }, { width: 60 }]
  const head = addCells(sheet, [report.name])
  head.font = { bold: true, size: 14 }
  head.commit()
  for (const line of [
    [report.title],
    [report.period],
    ['Currency', report.currency],
    ...report.facts.map(({ label, text }) => [label, text]),
    [],
  ])
    addRow(sheet, line)
  for (const { label, kind, value, reason } of report.figures) {
    const row = addCells(sheet, [label, plainCell(value, kind, report.currency), reason])
    row.getCell(2).numFmt = numberFormatOf(kind, report.currency)
    row.commit()
  }
  if (report.figures.length > 0) addRow(sheet, [])
  for (const sentence of report.sentences)
    addRow(sheet, [sentenceInWords(sentence, report.currency)])
  for (const note of [...report.notes, disclaimer]) addRow(sheet, [note])
  sheet.commit()
}
