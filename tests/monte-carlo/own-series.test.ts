import { describe, expect, it } from 'vitest'
import { calibrateDriver, correlationOf } from '#shared/monte-carlo/calibrate-driver'
import { readSeries } from '#shared/monte-carlo/driver-series'

const pointsOf = (values: readonly number[], from = 2000) =>
  values.map((value, k) => ({ date: String(from + k), value }))
const levelsOf = (changes: readonly number[]) => {
  let level = 100
  return [100, ...changes.map((change) => (level *= Math.exp(change)))]
}

describe('readSeries', () => {
  it('reads days, months, quarters and years under a line of names, in the order of time', () => {
    expect(readSeries('date,value\n2021-03-31,2\n2020-12,1.5\n2020Q3,1\n2019,"0.5"\n')).toEqual({
      ok: true,
      points: [
        { date: '2019', value: 0.5 },
        { date: '2020-09-28', value: 1 },
        { date: '2020-12', value: 1.5 },
        { date: '2021-03-31', value: 2 },
      ],
    })
  })
  it('takes a comma for a decimal one where semicolons part the columns, and drops percent signs', () => {
    expect(readSeries('2020;4,5 %\r\n2021;5,25 %\r\n2022;\r\n')).toMatchObject({
      points: [
        { date: '2020', value: 4.5 },
        { date: '2021', value: 5.25 },
      ],
    })
  })
  it('names the line that is none', () => {
    expect(readSeries('date,value\n2020,1\nsoon,2\n2021,3')).toEqual({ ok: false, line: 3 })
    expect(readSeries('date,value\n2020,1\n2021,two')).toEqual({ ok: false, line: 3 })
    expect(readSeries('nothing here')).toEqual({ ok: false, line: null })
  })
})

describe('calibrateDriver', () => {
  it('finds mean, spread and carry-over of the yearly changes of a level', () => {
    const changes = [0.01, 0.03, 0.02, 0.04, 0.03, 0.05, 0.01, 0.05]
    const found = calibrateDriver('rentGrowth', pointsOf(levelsOf(changes)), true)
    // By hand: mean 0.03; squares of the deviations add up to 0.0018, of neighbours' products to −0.0009.
    expect(found).toMatchObject({ fromYear: 2001, toYear: 2008, years: 8, reversion: null })
    expect(found?.mean).toBeCloseTo(0.03, 12)
    expect(found?.sd).toBeCloseTo(Math.sqrt(0.0018 / 7), 12)
    expect(found?.lag1).toBeCloseTo(-0.5, 9)
  })
  it('reads rates in percents or in fractions as they are', () => {
    const rates = [4, 6, 4, 6, 4, 6, 4, 6]
    const found = calibrateDriver('vacancy', pointsOf(rates), true)
    expect(found?.mean).toBeCloseTo(0.05, 12)
    expect(found?.sd).toBeCloseTo(0.01 * Math.sqrt(8 / 7), 12)
    // Seven products of −1 over eight squares of 1.
    expect(found?.lag1).toBeCloseTo(-7 / 8, 12)
    const fractions = pointsOf(rates.map((rate) => rate / 100))
    expect(calibrateDriver('vacancy', fractions, false)?.sd).toBeCloseTo(found?.sd ?? 0, 12)
  })
  it('finds the pull and the mean of a floating rate that goes half the way to 3 % every year', () => {
    const rates = [0.11]
    // A shock of a tenth of a point, up and down in turn, so that something is left to measure.
    for (let k = 0; k < 40; k += 1)
      rates.push((rates[k] ?? 0) + 0.5 * (0.03 - (rates[k] ?? 0)) + (k % 4 < 2 ? 0.001 : -0.001))
    const found = calibrateDriver('indexRate', pointsOf(rates), false)
    expect(found?.reversion).toBeCloseTo(Math.log(2), 1)
    expect(found?.longRun).toBeCloseTo(0.03, 3)
    // A residual of 0.001 a year, before the pull back within the year: √(2 ln 2 / (1 − ¼)) as much.
    expect(found?.sd).toBeCloseTo(0.001 * Math.sqrt(40 / 38) * Math.sqrt((2 * Math.LN2) / 0.75), 4)
  })
  it('finds no pull in a rate that only rises', () => {
    const rising = pointsOf([1, 2, 3.1, 4.3, 5.6, 7, 8.5, 10.1, 11.8])
    expect(calibrateDriver('indexRate', rising, true)).toMatchObject({
      reversion: 0,
      longRun: null,
    })
  })
  it('says nothing of a series that is too short, or of an index that falls to 0', () => {
    expect(calibrateDriver('rentGrowth', pointsOf([1, 2, 3]), false)).toBeNull()
    expect(
      calibrateDriver('valueGrowth', pointsOf(Array.from({ length: 12 }, (_, k) => k)), false),
    ).toBeNull()
  })
  it('takes the last value of every year, and no change over a gap', () => {
    const months = Array.from({ length: 9 }, (_, y) => [
      { date: `${2000 + y}-01`, value: 1 },
      { date: `${2000 + y}-12`, value: Math.exp(0.02 * y) },
    ]).flat()
    const found = calibrateDriver('valueGrowth', months, false)
    expect(found?.mean).toBeCloseTo(0.02, 12)
    const gap = months.filter(({ date }) => !date.startsWith('2004'))
    expect(calibrateDriver('valueGrowth', gap, false)).toBeNull()
  })
})

describe('correlationOf', () => {
  it('compares the years that both series have', () => {
    const up = [0.01, 0.03, 0.02, 0.05, 0.01, 0.04, 0.02, 0.03, 0.05]
    const rents = calibrateDriver('rentGrowth', pointsOf(levelsOf(up)), false)
    const costs = calibrateDriver('expenseGrowth', pointsOf(levelsOf(up.map((x) => 2 * x))), false)
    const vacancy = calibrateDriver(
      'vacancy',
      pointsOf(
        up.map((x) => 0.1 - x),
        2001,
      ),
      false,
    )
    if (!rents || !costs || !vacancy) throw new Error('three series')
    expect(correlationOf(rents, costs)).toBe(0.99)
    expect(correlationOf(rents, vacancy)).toBe(-0.99)
  })
  it('says nothing of fewer than eight common years', () => {
    const a = calibrateDriver('vacancy', pointsOf([1, 2, 1, 2, 1, 2, 1, 2], 1990), true)
    const b = calibrateDriver('exitCap', pointsOf([1, 2, 1, 2, 1, 2, 1, 2], 2010), true)
    if (!a || !b) throw new Error('two series')
    expect(correlationOf(a, b)).toBeNull()
  })
})
