import type { DriverShifts } from './finance/pro-forma/driver-shifts.ts'
import { RATE_FACTS } from './rate-scenarios.ts'
import { GUESSES } from './scenarios.ts'

/** Moves that are the same in every year, as a slider can make them. */
export type FlatShifts = { readonly [Driver in keyof DriverShifts]: number }

const noMoves: FlatShifts = {
  rentGrowth: 0,
  expenseGrowth: 0,
  valueGrowth: 0,
  vacancy: 0,
  indexRate: 0,
  exitCap: 0,
  valueShock: 0,
}

/** The scenarios that are there to begin with, as moves of the drivers. */
export const scenarioPresets = {
  base: noMoves,
  upside: { ...noMoves, rentGrowth: 0.01, vacancy: -0.02, exitCap: -0.005 },
  downside: { ...noMoves, rentGrowth: -0.02, expenseGrowth: 0.01, vacancy: 0.03, exitCap: 0.005 },
  ratesUp: { ...noMoves, indexRate: 0.03 },
  vacancyDoubled: { ...noMoves, vacancy: GUESSES.vacancyRate },
  valueDown: { ...noMoves, valueShock: -0.2 },
  /** As in 2022, the steepest rise of the federal funds rate in a year. */
  as2022: { ...noMoves, indexRate: RATE_FACTS.steepestRise },
  /** As in 2008, the worst year of American house prices, and rates that fell. */
  as2008: {
    ...noMoves,
    valueShock: RATE_FACTS.worstPriceYear,
    vacancy: 0.03,
    rentGrowth: -0.02,
    indexRate: -RATE_FACTS.steepestFallWithCrisis,
  },
} as const satisfies Readonly<Record<string, FlatShifts>>

export type ScenarioPreset = keyof typeof scenarioPresets
