import type { Simulation, SimulationFormat } from '#shared/monte-carlo/simulations'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { simulationCsv } from './simulation-csv.ts'
import { simulationXlsx } from './simulation-xlsx.ts'
import { getSimulation } from './stored-simulation.ts'

const formatWords: Readonly<Record<SimulationFormat, string>> = {
  xlsx: 'Excel workbook',
  csv: 'CSV',
  pdf: 'PDF',
}

/**
 * Asks where to and writes a kept simulation there.
 *
 * @returns the path, or null when the person cancelled
 * @throws AppError NOT_FOUND or EXPORT_FAILED
 */
export async function exportSimulation(
  context: AppContext,
  { simulationId, format }: { simulationId: string; format: SimulationFormat },
): Promise<string | null> {
  const simulation = await getSimulation(context.files.requireOpen().db, simulationId)
  const suggested = toExportName(`Risk ${simulation.name}`, format)
  const filter = { name: formatWords[format], extensions: [format] }
  const path = await context.desktop.askSavePath('Save the simulation', suggested, [filter])
  if (path === null) return null
  await writeExport(path, await contentOf(context, simulation, format))
  return path
}

async function contentOf(
  context: AppContext,
  simulation: Simulation,
  format: SimulationFormat,
): Promise<string | Uint8Array> {
  if (format === 'csv') return simulationCsv(simulation)
  if (format === 'xlsx')
    return simulationXlsx(simulation, context.files.requireOpen().now().toISOString())
  try {
    return await context.desktop.printToPdf(
      `/print/simulation/${encodeURIComponent(simulation.id)}`,
    )
  } catch (error) {
    context.log.error('printing a simulation failed', error)
    throw new AppError('EXPORT_FAILED', {
      message: 'The page could not be printed. What was there before is unchanged.',
      cause: error,
    })
  }
}
