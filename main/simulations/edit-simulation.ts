import type { SimulationSummary } from '#shared/monte-carlo/simulations'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { markSimulationDeleted, updateSimulationName } from './simulation-queries.ts'
import { getSimulationSummary } from './stored-simulation.ts'

/** What an owner may change of a kept simulation: each change is one command, and undo takes it back. */

export async function renameSimulation(
  file: OpenFile,
  { simulationId, name, note }: { simulationId: string; name: string; note: string },
): Promise<SimulationSummary> {
  const { name: before } = await getSimulationSummary(file.db, simulationId)
  await runCommand(file, { label: `Rename the simulation “${before}”` }, (tx, { at }) =>
    updateSimulationName(tx, simulationId, { name, note, at }),
  )
  return getSimulationSummary(file.db, simulationId)
}

/** Takes a simulation off the list. Its row stays, so that undo finds it. */
export async function deleteSimulation(
  file: OpenFile,
  simulationId: string,
): Promise<SimulationSummary> {
  const simulation = await getSimulationSummary(file.db, simulationId)
  await runCommand(file, { label: `Delete the simulation “${simulation.name}”` }, (tx, { at }) =>
    markSimulationDeleted(tx, simulationId, at),
  )
  return simulation
}
