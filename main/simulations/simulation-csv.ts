import type { Simulation } from '#shared/simulations'
import { toCsv } from '../exports/csv.ts'
import { simulationTables } from './simulation-lines.ts'

/** All tables of a simulation one under the other, an empty line between two. */
export const simulationCsv = (simulation: Simulation): string =>
  toCsv(simulationTables(simulation).flatMap(({ titles, rows }) => [titles, ...rows, []]))
