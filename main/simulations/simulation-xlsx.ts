import type { Simulation } from '#shared/simulations'
import { writeWorkbook } from '../exports/workbook.ts'
import { addRow, type SheetCell, startSheet, type Writer } from '../exports/worksheet.ts'
import {
  aboutRows,
  chanceRows,
  driverRows,
  driverTitles,
  figureRows,
  figureTitles,
  histogramRows,
  histogramTitles,
  monthRows,
  monthTitles,
} from './simulation-lines.ts'

/** A simulation as a workbook: percentiles, chances, bands by month, histograms, drivers, and where it is from. */
export const simulationXlsx = (simulation: Simulation, createdAt: string): Promise<Uint8Array> =>
  writeWorkbook(createdAt, (workbook) => {
    addTable(workbook, 'Percentiles', figureTitles, figureRows(simulation))
    addTable(workbook, 'Chances', ['What may happen', 'Share or month'], chanceRows(simulation))
    addTable(workbook, 'By month', monthTitles, monthRows(simulation))
    addTable(workbook, 'Histograms', histogramTitles, histogramRows(simulation))
    addTable(workbook, 'Drivers', driverTitles, driverRows(simulation))
    addTable(workbook, 'About', ['About', ''], aboutRows(simulation))
  })

function addTable(
  workbook: Writer,
  name: string,
  titles: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
  })
  startSheet(
    sheet,
    titles.map((title, k) => ({ title, width: k === 0 ? 34 : Math.max(14, title.length + 2) })),
  )
  for (const row of rows) addRow(sheet, row)
  sheet.commit()
}
