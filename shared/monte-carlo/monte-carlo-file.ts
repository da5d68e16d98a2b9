import { z } from 'zod'
import { minorToMajor } from '../money.ts'
import { checkMonteCarlo, monteCarloShape, monteCarloWords } from './monte-carlo-input.ts'
import type {
  Distribution,
  MonteCarloResult,
  SeriesName,
  ToldFigure,
} from './monte-carlo-result.ts'
import type { FieldWords } from '../optimizer/optimizer-errors.ts'
import { checkProForma } from '../scenarios/pro-forma-checks.ts'
import { currencyField, proFormaShape } from '../scenarios/pro-forma.ts'
import { proFormaWords } from '../scenarios/pro-forma-words.ts'

/** What `freehold calc montecarlo` reads: a pro-forma in currency units, and how it may deviate. */
export const MonteCarloFile = z
  .strictObject({ ...proFormaShape(currencyField), ...monteCarloShape })
  .check(checkProForma)
  .check(checkMonteCarlo)
  .transform(({ drivers, correlation, paths, seed, limits, ...proForma }) => ({
    proForma,
    settings: { drivers, correlation, paths, seed, limits },
  }))

export const monteCarloFileWords: FieldWords = {
  fields: { ...proFormaWords.fields, ...monteCarloWords.fields },
  lists: { ...proFormaWords.lists, ...monteCarloWords.lists },
}

const moneyFigures: ReadonlySet<string> = new Set<ToldFigure | SeriesName>([
  'npv',
  'profit',
  'cashLow',
  'endEquity',
  'noi',
  'cash',
  'equity',
])

/** The same answer with its money in currency units. */
export function inCurrencyUnits(result: MonteCarloResult): MonteCarloResult {
  const { figures, scenario, worst5, fan } = result
  return {
    ...result,
    figures: mapMoney(figures, (told) => (told ? convertDistribution(told) : told)),
    scenario: mapMoney(scenario, major),
    worst5: { ...worst5, profit: toMajor(worst5.profit) },
    fan: mapMoney(fan, ({ p5, p25, p50, p75, p95 }) => ({
      p5: p5.map(major),
      p25: p25.map(major),
      p50: p50.map(major),
      p75: p75.map(major),
      p95: p95.map(major),
    })),
  }
}

/** A file names no currency: it is reckoned in hundredths, as most are. */
const toMajor = (minor: number): number => minorToMajor(minor, 'USD')
const major = (minor: number | null) => (minor === null ? null : toMajor(minor))

function convertDistribution(told: Distribution): Distribution {
  const { count, histogram, ...figures } = told
  const spread = Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, toMajor(value)]),
  ) as typeof figures
  return {
    ...spread,
    count,
    histogram: { ...histogram, edges: histogram.edges.map(toMajor) },
  }
}

const mapMoney = <Key extends string, Value>(
  all: Record<Key, Value>,
  convert: (value: Value) => Value,
): Record<Key, Value> =>
  Object.fromEntries(
    Object.entries<Value>(all).map(([key, value]) => [
      key,
      moneyFigures.has(key) ? convert(value) : value,
    ]),
  ) as Record<Key, Value>
