import type { Simulation } from '#shared/monte-carlo/simulations'
import { writeWorkbook } from '../exports/workbook.ts'
import { addRow, startSheet, type Writer } from '../exports/worksheet.ts'
import { type SimulationTable, simulationTables } from './simulation-lines.ts'

/** A simulation as a workbook, a sheet a table. */
export const simulationXlsx = (simulation: Simulation, createdAt: string): Promise<Uint8Array> =>
  writeWorkbook(createdAt, (workbook) => {
    for (const table of simulationTables(simulation)) addTable(workbook, table)
  })

function addTable(workbook: Writer, { name, titles, rows }: SimulationTable): void {
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
