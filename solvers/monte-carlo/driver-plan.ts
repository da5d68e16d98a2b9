import { bug } from '#shared/bug'
import { factorise } from '#shared/finance/cholesky'
import { DRIVERS, fullCorrelation } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'

export const driverCount = DRIVERS.length
/** The drivers' places in every row of shocks. */
export const RENT = DRIVERS.indexOf('rentGrowth')
export const VACANCY = DRIVERS.indexOf('vacancy')
export const EXPENSE = DRIVERS.indexOf('expenseGrowth')
export const EXIT_CAP = DRIVERS.indexOf('exitCap')
export const VALUE = DRIVERS.indexOf('valueGrowth')
export const INDEX = DRIVERS.indexOf('indexRate')

/** Everything about the draws that is the same for all paths, as numbers in the drivers' order. */
export type DriverPlan = {
  readonly seed: number
  readonly years: number
  readonly properties: number
  /** Lower triangle of the correlation matrix. */
  readonly factor: Float64Array
  readonly sd: Float64Array
  readonly lag1: Float64Array
  readonly drift: Float64Array
  /** Weights of what all properties share and of what is a property's own; their squares add up to 1. */
  readonly commonWeight: Float64Array
  readonly ownWeight: Float64Array
  readonly hasOwn: boolean
  /** One month of the floating rate: what is kept of its deviation, and the size of the new shock. */
  readonly indexKeep: number
  readonly indexNoise: number
  /** Deviation of the floating rate from the scenario where no shock comes, by month. */
  readonly indexDrift: Float64Array
}

/**
 * @param months from the first to the last that any figure needs
 * @param startIndex the floating index today, a fraction
 */
export function planDrivers(
  settings: Pick<MonteCarloSettings, 'drivers' | 'correlation' | 'seed'>,
  { months, properties, startIndex }: { months: number; properties: number; startIndex: number },
): DriverPlan {
  const { drivers } = settings
  const correlation = factorise(fullCorrelation(settings.correlation))
  if (!correlation.ok) bug('the correlation matrix was checked before')
  const each = (value: (driver: Yearly) => number) =>
    Float64Array.from(DRIVERS, (name) => value({ ...noYearly, ...drivers[name] }))
  const { sd, reversion, longRun } = drivers.indexRate
  const distance = longRun === null ? 0 : longRun - startIndex
  return {
    seed: settings.seed,
    years: Math.ceil(months / 12),
    properties,
    factor: correlation.factor,
    sd: each((driver) => driver.sd),
    lag1: each((driver) => driver.lag1),
    drift: each((driver) => driver.drift),
    commonWeight: each(({ ownShare }) => Math.sqrt(1 - ownShare)),
    ownWeight: each(({ ownShare }) => Math.sqrt(ownShare)),
    hasOwn: DRIVERS.some((name) => ({ ...noYearly, ...drivers[name] }).ownShare > 0),
    indexKeep: Math.exp(-reversion / 12),
    indexNoise: sd * monthNoise(reversion),
    indexDrift: Float64Array.from(
      { length: months },
      (_, m) => distance * (1 - Math.exp((-reversion * m) / 12)),
    ),
  }
}

type Yearly = { sd: number; lag1: number; drift: number; ownShare: number }
const noYearly: Yearly = { sd: 0, lag1: 0, drift: 0, ownShare: 0 }

/**
 * Standard deviation that one month of an Ornstein-Uhlenbeck process adds, for a yearly one of 1.
 *
 *   √((1 − e^(−2κ/12)) / 2κ)          √(1/12) without a pull back
 *
 * Check: κ = 0 → 0.288675; κ = 0.2 → 0.286286.
 */
export const monthNoise = (reversion: number): number =>
  reversion === 0
    ? Math.sqrt(1 / 12)
    : Math.sqrt(-Math.expm1((-2 * reversion) / 12) / (2 * reversion))
