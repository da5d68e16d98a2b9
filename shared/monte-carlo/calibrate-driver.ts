import type { SeriesPoint } from './driver-series.ts'
import type { DriverName } from './monte-carlo-input.ts'

/** What a series says about a driver; rates are fractions. */
export type Calibrated = {
  readonly driver: DriverName
  readonly fromYear: number
  readonly toYear: number
  /** Yearly figures that were used: changes of a level, or rates. */
  readonly years: number
  /** Mean yearly growth of a level, or mean of a rate. */
  readonly mean: number
  readonly sd: number
  /** How much of a year's deviation the next keeps; null for the floating rate. */
  readonly lag1: number | null
  /** Pull to the mean and that mean, of the floating rate; no mean where it is pulled to none. */
  readonly reversion: number | null
  readonly longRun: number | null
  /** Deviations by year, for correlations with other series. */
  readonly deviations: ReadonlyMap<number, number>
}

/** So many yearly figures at least: fewer say nothing about a spread. */
export const fewestYears = 8

/** Levels such as an index of rents; the others are rates such as 5.2 %. */
export const isLevel = (driver: DriverName): boolean =>
  driver === 'rentGrowth' || driver === 'expenseGrowth' || driver === 'valueGrowth'

/** Rates in percents are rarely all below 1, rates in fractions always. */
export const looksLikePercents = (points: readonly SeriesPoint[]): boolean =>
  points.some(({ value }) => Math.abs(value) > 1)

/**
 * What a series of one's own says about a driver, from its last value of every year.
 *
 *   a level     x_y = ln(v_y / v_(y−1)), its mean, its standard deviation (n − 1) and its lag-1 autocorrelation
 *   a rate      x_y = v_y, the same
 *   floating    v_y − v_(y−1) = a + b v_(y−1) + e:  κ = −ln(1 + b), mean −a / b, σ = s_e √(2κ / (1 − e^(−2κ)))
 *
 * Autocorrelation is kept between −0.95 and 0.95. A floating rate that shows no pull (b not between −1 and 0)
 * has none, no mean, and the standard deviation of its changes.
 *
 * @param points in order of their dates
 * @param isPercent of rates: 5.2 stands for 5.2 %
 * @returns null with fewer than eight yearly figures, or with a level that is not above 0
 *
 * Check: levels 100, 110, 100, 110, … alternate ±9.531 %: autocorrelation near −1, cut to −0.95.
 */
export function calibrateDriver(
  driver: DriverName,
  points: readonly SeriesPoint[],
  isPercent: boolean,
): Calibrated | null {
  const byYear = lastByYear(points, !isLevel(driver) && isPercent ? 0.01 : 1)
  if (isLevel(driver) && [...byYear.values()].some((value) => value <= 0)) return null
  if (driver === 'indexRate') return calibrateFloating(byYear)
  return calibrateYearly(driver, isLevel(driver) ? logChanges(byYear) : byYear)
}

function lastByYear(points: readonly SeriesPoint[], scale: number): ReadonlyMap<number, number> {
  return new Map(points.map(({ date, value }) => [Number(date.slice(0, 4)), value * scale]))
}

/** Changes from one year to the next; none over a gap. */
function logChanges(levels: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map(
    pairsOf(levels).map(({ year, before, value }) => [year, Math.log(value / before)] as const),
  )
}

function pairsOf(values: ReadonlyMap<number, number>) {
  return [...values].flatMap(([year, value]) => {
    const before = values.get(year - 1)
    return before === undefined ? [] : [{ year, before, value }]
  })
}

function calibrateYearly(
  driver: DriverName,
  values: ReadonlyMap<number, number>,
): Calibrated | null {
  if (values.size < fewestYears) return null
  const mean = meanOf([...values.values()])
  const deviations = new Map([...values].map(([year, value]) => [year, value - mean]))
  return {
    driver,
    ...spanOf(deviations),
    mean,
    sd: spreadOf([...deviations.values()], 1),
    lag1: autocorrelation(deviations),
    reversion: null,
    longRun: null,
    deviations,
  }
}

function calibrateFloating(rates: ReadonlyMap<number, number>): Calibrated | null {
  const pairs = pairsOf(rates)
  if (pairs.length < fewestYears) return null
  const x = pairs.map(({ before }) => before)
  const changes = pairs.map(({ before, value }) => value - before)
  const [meanX, meanChange] = [meanOf(x), meanOf(changes)]
  const slope = ratio(
    sumOf(x.map((value, k) => (value - meanX) * ((changes[k] ?? 0) - meanChange))),
    sumOf(x.map((value) => (value - meanX) ** 2)),
  )
  const isPulled = slope < 0 && slope > -1
  const b = isPulled ? slope : 0
  const residuals = changes.map((change, k) => change - meanChange - b * ((x[k] ?? 0) - meanX))
  const reversion = isPulled ? -Math.log1p(b) : 0
  const noise = spreadOf(residuals, isPulled ? 2 : 1)
  const grown = isPulled ? Math.sqrt((2 * reversion) / -Math.expm1(-2 * reversion)) : 1
  const deviations = new Map(pairs.map(({ year }, k) => [year, residuals[k] ?? 0]))
  return {
    driver: 'indexRate',
    ...spanOf(deviations),
    mean: meanOf([...rates.values()]),
    sd: noise * grown,
    lag1: null,
    reversion,
    longRun: isPulled ? meanX - meanChange / b : null,
    deviations,
  }
}

/**
 * Correlation of two drivers' deviations over the years that both have; null with fewer than eight.
 *
 * Check: 1, 2, 3 against 2, 4, 6 (and so on for eight years) → 1, cut to 0.99.
 */
export function correlationOf(a: Calibrated, b: Calibrated): number | null {
  const years = [...a.deviations.keys()].filter((year) => b.deviations.has(year))
  if (years.length < fewestYears) return null
  const x = years.map((year) => a.deviations.get(year) ?? 0)
  const y = years.map((year) => b.deviations.get(year) ?? 0)
  const [meanX, meanY] = [meanOf(x), meanOf(y)]
  const together = sumOf(x.map((value, k) => (value - meanX) * ((y[k] ?? 0) - meanY)))
  const size = Math.sqrt(
    sumOf(x.map((value) => (value - meanX) ** 2)) * sumOf(y.map((value) => (value - meanY) ** 2)),
  )
  return Number(cut(ratio(together, size), 0.99).toFixed(3))
}

function autocorrelation(deviations: ReadonlyMap<number, number>): number {
  const together = sumOf(pairsOf(deviations).map(({ before, value }) => before * value))
  return cut(ratio(together, sumOf([...deviations.values()].map((value) => value ** 2))), 0.95)
}

function spanOf(deviations: ReadonlyMap<number, number>) {
  const years = [...deviations.keys()].toSorted((a, b) => a - b)
  return { fromYear: years[0] ?? 0, toYear: years.at(-1) ?? 0, years: years.length }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const meanOf = (values: readonly number[]): number => sumOf(values) / values.length

/** Root of the squares over n less the number of what was estimated before. */
function spreadOf(deviations: readonly number[], estimated: number): number {
  const middle = meanOf(deviations)
  return Math.sqrt(
    sumOf(deviations.map((value) => (value - middle) ** 2)) / (deviations.length - estimated),
  )
}

const ratio = (above: number, below: number): number => (below === 0 ? 0 : above / below)
const cut = (value: number, most: number): number => Math.min(most, Math.max(-most, value))
