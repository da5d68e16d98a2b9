import { addAboutSheet } from '../exports/about-sheet.ts'
import { addAssumptionsSheet, addCashSheet } from './capex-cash-sheet.ts'
import type { CapexExport } from './capex-export.ts'
import { addGanttSheet, addProfilesSheet } from './capex-gantt-sheet.ts'
import { addLimitsInWords } from './capex-limits-sheet.ts'
import { writeWorkbook } from '../exports/workbook.ts'

/**
 * A Capex Phasing run as a workbook: Gantt, cash, assumptions, profiles, limits, about. Bars, cash and
 * value are formulas, each with its result: another start month or rate shows at once what it changes.
 */
export const capexXlsx = (data: CapexExport): Promise<Uint8Array> =>
  writeWorkbook(data.exportedAt, (workbook) => {
    addGanttSheet(workbook, data)
    addCashSheet(workbook, data)
    addAssumptionsSheet(workbook, data)
    addProfilesSheet(workbook, data)
    addLimitsInWords(workbook, data)
    addAboutSheet(workbook, data)
  })
