import type { Simulation } from '#shared/simulations'
import { toCsv } from '../exports/csv.ts'
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

/** All tables of a simulation one under the other, an empty line between two. */
export const simulationCsv = (simulation: Simulation): string =>
  toCsv([
    ...aboutRows(simulation),
    [],
    figureTitles,
    ...figureRows(simulation),
    [],
    ...chanceRows(simulation),
    [],
    driverTitles,
    ...driverRows(simulation),
    [],
    monthTitles,
    ...monthRows(simulation),
    [],
    histogramTitles,
    ...histogramRows(simulation),
  ])
