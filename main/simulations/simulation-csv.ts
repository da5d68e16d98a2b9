import type { Simulation } from '#shared/monte-carlo/simulations'
import { toCsv } from '../exports/csv.ts'
import { type SimulationTable, simulationTables } from './simulation-lines.ts'

/** All tables of a simulation one under the other, an empty line between two. */
export const simulationCsv = (simulation: Simulation): string =>
  toCsv(simulationTables(simulation).flatMap(linesOf))

const linesOf = ({ titles, rows }: SimulationTable): SimulationTable['rows'][number][] => [
  titles,
  ...rows,
  [],
]
