import { z } from 'zod'
import { LONG_LOAN_1981, LONG_LOAN_SPREAD, RATE_FACTS, SOFR } from '../debt-stack/rate-scenarios.ts'
import {
  type FlatShifts,
  noMoves,
  nothingFixed,
  type ScenarioAssumptions,
} from './scenario-assumptions.ts'
import { GUESSES } from './scenario-guesses.ts'

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
  /** As in October 1981: long loans at 18.5 %, instead of today's overnight rate and their usual spread. */
  as1981: {
    ...noMoves,
    indexRate: Number((LONG_LOAN_1981 - SOFR.rate - LONG_LOAN_SPREAD).toFixed(4)),
  },
  /** As in 2020, when the federal funds rate went to zero. */
  as2020: { ...noMoves, indexRate: -SOFR.rate },
} as const satisfies Readonly<Record<string, FlatShifts>>

export type ScenarioPreset = keyof typeof scenarioPresets

export const presetNames = Object.keys(scenarioPresets) as ScenarioPreset[]
export const ScenarioPreset = z.enum(presetNames)

export const assumptionsOfPreset = (preset: ScenarioPreset): ScenarioAssumptions => ({
  shifts: scenarioPresets[preset],
  fixed: nothingFixed,
  properties: {},
})
