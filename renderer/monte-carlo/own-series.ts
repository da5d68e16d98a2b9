import { type Calibrated, correlationOf, isLevel } from '#shared/monte-carlo/calibrate-driver'
import { isCorrelation, nearestCorrelation } from '#shared/finance/nearest-correlation'
import {
  type DriverName,
  DRIVERS,
  fullCorrelation,
  type MonteCarloSettings,
} from '#shared/monte-carlo/monte-carlo-input'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import type { RiskDraft } from './use-simulation.ts'

/** The series that were read on this page, by driver. */
export type OwnSeries = ReadonlyMap<DriverName, Calibrated>

export type ChangedPair = {
  readonly a: DriverName
  readonly b: DriverName
  readonly from: number
  readonly to: number
}

/** A draft with a driver calibrated anew, and which correlations that changes. */
export type Recalibrated = {
  readonly draft: RiskDraft
  readonly changedPairs: readonly ChangedPair[]
  /** The matrix had to be brought to one that does not contradict itself. */
  readonly isRepaired: boolean
}

export type OwnUse = {
  readonly found: Calibrated
  readonly own: OwnSeries
  readonly fileName: string
  /** Whether the mean of the series moves the projection too, and not its spread alone. */
  readonly usesMean: boolean
}

export function recalibrate(
  { settings, sources }: RiskDraft,
  { found, own, fileName, usesMean }: OwnUse,
): Recalibrated {
  const { driver, fromYear, toYear } = found
  const asked = correlate(fullCorrelation(settings.correlation), found, own)
  const isRepaired = !isCorrelation(asked)
  const matrix = isRepaired ? nearestCorrelation(asked) : asked
  const source = {
    driver,
    basis: 'own' as const,
    series: fileName,
    period: `${fromYear}–${toYear}`,
  }
  return {
    draft: {
      settings: {
        ...settings,
        drivers: driversWith(settings.drivers, found, usesMean),
        correlation: { order: [...DRIVERS], matrix },
      },
      sources: [...sources.filter((one) => one.driver !== driver), source],
    },
    changedPairs: changedPairs(fullCorrelation(settings.correlation), matrix),
    isRepaired,
  }
}

/** What the mean of a growth series adds to the growth that projections assume. */
export const driftOf = ({ driver, mean }: Calibrated): number =>
  isLevel(driver) ? round(mean - Math.log1p(GUESSES.growth)) : 0

function driversWith(
  drivers: MonteCarloSettings['drivers'],
  found: Calibrated,
  usesMean: boolean,
): MonteCarloSettings['drivers'] {
  const sd = round(found.sd)
  if (found.driver === 'indexRate') {
    const longRun = usesMean && found.longRun !== null ? round(found.longRun) : null
    const reversion = round(found.reversion ?? 0)
    return { ...drivers, indexRate: { ...drivers.indexRate, sd, reversion, longRun } }
  }
  const drift = usesMean ? driftOf(found) : 0
  const yearly = { ...drivers[found.driver], sd, lag1: round(found.lag1 ?? 0), drift }
  return { ...drivers, [found.driver]: yearly }
}

/** Its correlations with the other series that were read; those with the rest stay as they were. */
function correlate(matrix: number[][], found: Calibrated, own: OwnSeries): number[][] {
  const next = matrix.map((row) => [...row])
  const i = DRIVERS.indexOf(found.driver)
  for (const [driver, other] of own) {
    const value = driver === found.driver ? null : correlationOf(found, other)
    const j = DRIVERS.indexOf(driver)
    const [row, column] = [next[i], next[j]]
    if (value === null || !row || !column) continue
    row[j] = value
    column[i] = value
  }
  return next
}

export function changedPairs(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): ChangedPair[] {
  return DRIVERS.flatMap((a, i) =>
    DRIVERS.slice(0, i).flatMap((b, j) => {
      const [from, to] = [before[i]?.[j] ?? 0, after[i]?.[j] ?? 0]
      return Math.abs(from - to) < 0.0005 ? [] : [{ a, b, from, to }]
    }),
  )
}

const round = (value: number): number => Number(value.toFixed(6))
