import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { DealPickerExport } from './deal-picker-export.ts'
import { addAboutSheet } from './deal-picker-about-sheet.ts'
import { addInputsSheet } from './deal-picker-inputs-sheet.ts'
import { addLimitsSheet, addRejectedSheet } from './deal-picker-limits-sheet.ts'
import { addPlanSheet } from './deal-picker-plan-sheet.ts'

/**
 * A Deal Picker run as a workbook: plan, limits, rejected deals, inputs, about. Totals are formulas,
 * each with its result, so the file shows the same figures wherever it is opened. Rows are written as
 * they come, with pauses, so that main stays answerable with 100,000 deals.
 */
export async function dealPickerXlsx(data: DealPickerExport): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const sink = new PassThrough()
  const bytes = buffer(sink)
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: sink,
    useStyles: true,
    useSharedStrings: true,
  })
  workbook.creator = 'Freehold'
  workbook.created = new Date(data.exportedAt)
  addPlanSheet(workbook, data)
  addLimitsSheet(workbook, data)
  addRejectedSheet(workbook, data)
  await addInputsSheet(workbook, data)
  addAboutSheet(workbook, data)
  await workbook.commit()
  return new Uint8Array(await bytes)
}
