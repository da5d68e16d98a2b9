import type { DealPickerExport } from './deal-picker-export.ts'
import { addAboutSheet } from '../exports/about-sheet.ts'
import { addInputsSheet } from './deal-picker-inputs-sheet.ts'
import { addRejectedSheet } from './deal-picker-rejected-sheet.ts'
import { addPlanSheet } from './deal-picker-plan-sheet.ts'
import { addLimitsSheet } from '../exports/limits-sheet.ts'
import { writeWorkbook } from '../exports/workbook.ts'

/**
 * A Deal Picker run as a workbook: plan, limits, rejected deals, inputs, about. Totals are formulas,
 * each with its result, so the file shows the same figures wherever it is opened. Rows are written as
 * they come, with pauses, so that main stays answerable with 100,000 deals.
 */
export const dealPickerXlsx = (data: DealPickerExport): Promise<Uint8Array> =>
  writeWorkbook(data.exportedAt, async (workbook) => {
    addPlanSheet(workbook, data)
    addLimitsSheet(workbook, data)
    addRejectedSheet(workbook, data)
    await addInputsSheet(workbook, data)
    addAboutSheet(workbook, data)
  })
