import { addAboutSheet } from '../exports/about-sheet.ts'
import type { DebtStackExport } from './debt-stack-export.ts'
import { addScenarioSheet } from './debt-stack-scenario-sheet.ts'
import { addScheduleSheets } from './debt-stack-schedule-sheet.ts'
import { addStackSheet } from './debt-stack-stack-sheet.ts'
import { addLimitsSheet } from '../exports/limits-sheet.ts'
import { writeWorkbook } from '../exports/workbook.ts'

/**
 * A Debt Stack run as a workbook: the stack, the scenarios, the limits, and a sheet for each loan whose
 * amortization calculates. Every formula has its result, so the file shows the same figures anywhere.
 */
export const debtStackXlsx = (data: DebtStackExport): Promise<Uint8Array> =>
  writeWorkbook(data.exportedAt, (workbook) => {
    addStackSheet(workbook, data)
    addScenarioSheet(workbook, data)
    addScheduleSheets(workbook, data)
    addLimitsSheet(workbook, data)
    addAboutSheet(workbook, data)
  })
