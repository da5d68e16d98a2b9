import { DRIVERS } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { BAND_SHARES, BANDS, SERIES, TOLD_FIGURES } from '#shared/monte-carlo/monte-carlo-result'
import type { Breach, Distribution, MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { bandsOf } from './fan-store.ts'
import { quantiles } from './quantiles.ts'
import {
  histogram,
  mean,
  meanOfWorst,
  rankCorrelation,
  standardDeviation,
} from './sample-statistics.ts'
import type { Simulated } from './simulate.ts'

const bars = 40
const worst = 0.05

type Told = Pick<
  MonteCarloResult,
  'figures' | 'worst5' | 'probabilities' | 'fan' | 'fanPaths' | 'drivers'
>

/** Percentiles, probabilities, bands and the ranking of the drivers. */
export function describeSimulation(
  { figures, fan, driverMeans }: Simulated,
  limits: MonteCarloSettings['limits'],
  months: number,
): Told {
  const breach = (limit: number | null, first: Float64Array) =>
    limit === null ? null : describeBreach(limit, first, months)
  const irr = present(figures.irr)
  return {
    figures: record(TOLD_FIGURES, (name) => describe(present(figures[name]), name)),
    worst5: {
      irr: irr.length === 0 ? null : meanOfWorst(irr, worst),
      profit: meanOfWorst(figures.profit, worst),
    },
    probabilities: {
      loss: share(figures.profit, (profit) => profit < 0),
      cashBelowZero: share(figures.cashLow, (low) => low < 0),
      dscrBreach: breach(limits.dscr, figures.dscrBreachMonth),
      ltvBreach: breach(limits.ltv, figures.ltvBreachMonth),
    },
    fan: record(SERIES, (name) => bandsOf(fan, name)),
    fanPaths: fan.paths,
    drivers: rankDrivers(figures.irr, driverMeans),
  }
}

function describe(sample: Float64Array, name: string): Distribution | null {
  if (sample.length === 0) return null
  return {
    count: sample.length,
    mean: mean(sample),
    standardDeviation: standardDeviation(sample),
    histogram: name.endsWith('Month') ? monthCounts(sample) : histogram(sample, bars),
    ...spread(sample.slice()),
  }
}

function spread(sample: Float64Array) {
  const found = quantiles(sample, BAND_SHARES)
  return record(BANDS, (_, k) => found[k] ?? Number.NaN)
}

/** Months are counted year by year: a bar from 0 to 12 holds the months 1 to 12. */
function monthCounts(sample: Float64Array): Distribution['histogram'] {
  const years = Math.ceil(sample.reduce((last, month) => Math.max(last, month), 1) / 12)
  const counts = Array.from({ length: years }, () => 0)
  for (const month of sample) {
    const year = Math.max(0, Math.ceil(month / 12) - 1)
    counts[year] = (counts[year] ?? 0) + 1
  }
  return { edges: Array.from({ length: years + 1 }, (_, k) => k * 12), counts }
}

function describeBreach(limit: number, first: Float64Array, months: number): Breach {
  const broken = first.filter((month) => month > 0)
  const counts = new Float64Array(months + 1)
  for (const month of broken) counts[month] = (counts[month] ?? 0) + 1
  let sum = 0
  return {
    limit,
    share: broken.length / first.length,
    firstMonth: broken.length === 0 ? null : { mean: mean(broken), ...spread(broken.slice()) },
    byMonth: Array.from(counts.subarray(1), (count) => (sum += count) / first.length),
  }
}

function rankDrivers(irr: Float64Array, driverMeans: readonly Float64Array[]) {
  const known = Array.from(irr.keys()).filter((path) => !Number.isNaN(irr[path]))
  const pick = (column: Float64Array) => Float64Array.from(known, (path) => column[path] ?? 0)
  const returns = pick(irr)
  return DRIVERS.map((driver, k) => {
    const column = driverMeans[k]
    return { driver, rankCorrelation: column ? rankCorrelation(pick(column), returns) : 0 }
  }).toSorted((a, b) => Math.abs(b.rankCorrelation) - Math.abs(a.rankCorrelation))
}

const present = (sample: Float64Array) => sample.filter((value) => !Number.isNaN(value))

const share = (sample: Float64Array, holds: (value: number) => boolean): number =>
  sample.filter(holds).length / sample.length

const record = <Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key, place: number) => Value,
): Record<Key, Value> =>
  Object.fromEntries(keys.map((key, k) => [key, value(key, k)])) as Record<Key, Value>
