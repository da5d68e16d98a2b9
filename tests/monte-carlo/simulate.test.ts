import { describe, expect, it } from 'vitest'
import type { CompiledProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import { internalRate } from '#shared/finance/internal-rate'
import { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { describeSimulation } from '../../solvers/monte-carlo/describe-simulation.ts'
import { processorEngine } from '../../solvers/monte-carlo/income-engine.ts'
import { fillNormals } from '../../solvers/monte-carlo/normal-draws.ts'
import { yearlyReturn } from '../../solvers/monte-carlo/path-return.ts'
import { simulate } from '../../solvers/monte-carlo/simulate.ts'
import { madeUp } from './made-up-projection.ts'

const run = (compiled: CompiledProForma, settings: unknown) =>
  simulate(
    compiled,
    MonteCarloSettings.parse(settings),
    0.04,
    processorEngine(compiled, null),
    () => undefined,
  )

const meanOf = (sample: Float64Array) => sample.reduce((sum, x) => sum + x, 0) / sample.length
const varianceOf = (sample: Float64Array) => {
  const middle = meanOf(sample)
  return sample.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (sample.length - 1)
}

describe('a simulation without any volatility', () => {
  it('is the projection itself on every path, worked out month by month', async () => {
    const compiled = madeUp({ months: 24 })
    const { figures } = await run(compiled, { drivers: {}, paths: 100 })
    // The rules of the compiled projection, written out for its one property.
    const noi = Array.from({ length: 36 }, (_, m) => {
      const level = 1.03 ** Math.floor(m / 12)
      const rent = m < 6 ? 100_000 : 110_000 * level
      const income = rent * (1 - 0.05 - 0.01) + 5_000
      return income * 0.92 - 30_000 - (m === 6 ? 50_000 * level : 0)
    })
    const price = noi.slice(24).reduce((sum, x) => sum + x, 0) / 0.055
    const flows = [-3_200_000, ...noi.slice(0, 24).map((income) => income - 3_000 - 35_000 - 4_000)]
    flows[24] = (flows[24] ?? 0) + price * 0.97 - (9_000_000 - 4_000 * 24)
    const monthly = internalRate(flows).rate ?? Number.NaN
    const service = 12 * 39_000
    const coverages = Array.from(
      { length: 13 },
      (_, k) => noi.slice(k, k + 12).reduce((sum, x) => sum + x, 0) / service,
    )
    const least = Math.min(...coverages)
    for (const path of [0, 57, 99]) {
      expect(figures.irr[path]).toBeCloseTo((1 + monthly) ** 12 - 1, 10)
      expect(figures.minDscr[path]).toBeCloseTo(least, 12)
      expect(figures.minDscrMonth[path]).toBe(12 + coverages.indexOf(least))
      // Most at the close: 9,000,000 of 12,000,000.
      expect([figures.maxLtv[path], figures.maxLtvMonth[path]]).toEqual([0.75, 0])
      expect(figures.profit[path]).toBeCloseTo(
        flows.reduce((sum, x) => sum + x, 0),
        4,
      )
      expect(figures.endEquity[path]).toBeCloseTo(12_000_000 * 1.02 ** 2 - (9_000_000 - 96_000), 4)
    }
  })
})

describe('a simulation with one normal driver', () => {
  it('has the mean and the variance of the log of the value that the carry-over gives', async () => {
    const [n, sd, lag1] = [20_000, 0.05, 0.6]
    const compiled = madeUp({ months: 24 })
    const { figures } = await run(compiled, { drivers: { valueGrowth: { sd, lag1 } }, paths: n })
    const logs = figures.endEquity.map((equity) => Math.log((equity + 8_904_000) / 12_000_000))
    // Two years' deviations of equal size that carry 0.6 over: 2 σ² (1 + 0.6).
    const variance = 2 * sd ** 2 * (1 + lag1)
    expect(Math.abs(meanOf(logs) - 2 * Math.log(1.02))).toBeLessThan(4 * Math.sqrt(variance / n))
    expect(Math.abs(varianceOf(logs) - variance)).toBeLessThan(4 * variance * Math.sqrt(2 / n))
  })
  it('moves the profit by what one point of vacancy costs', async () => {
    const [n, sd] = [20_000, 0.004]
    const compiled = madeUp({ months: 12, properties: 1 })
    const property = compiled.properties[0]
    if (!property) throw new Error('one property')
    const held = { ...compiled, properties: [{ ...property, isSold: false }] }
    const { figures } = await run(held, { drivers: { vacancy: { sd } }, paths: n })
    // A year's scheduled rent, of which 92 % is left after management: linear in the vacancy rate.
    const spread = sd * (6 * 100_000 + 6 * 110_000) * 0.92
    const mean = meanOf(figures.profit)
    const still = await run(held, { drivers: {}, paths: 100 })
    expect(Math.abs(mean - (still.figures.profit[0] ?? 0))).toBeLessThan(
      (4 * spread) / Math.sqrt(n),
    )
    expect(Math.abs(varianceOf(figures.profit) - spread ** 2)).toBeLessThan(
      4 * spread ** 2 * Math.sqrt(2 / n),
    )
  })
  it('pays a floating loan at the rate of the path, between the bounds of the index and of the loan', async () => {
    const floating = [
      {
        property: 0,
        interestBase: new Float64Array(36).fill(1_000_000 / 12),
        indexRate: new Float64Array(36).fill(0.04),
        margin: 0.02,
        rateMonth: Int32Array.from({ length: 36 }, (_, m) => m + 1),
        cap: 0.065,
        floor: -Infinity,
      },
    ]
    const compiled = madeUp({ months: 24, floating })
    const still = await run(madeUp({ months: 24 }), { drivers: {}, paths: 100 })
    const profit = async (indexRate: object) =>
      (still.figures.profit[0] ?? 0) -
      ((await run(compiled, { drivers: { indexRate }, paths: 100 })).figures.profit[0] ?? 0)
    expect(await profit({})).toBeCloseTo(2 * 1_000_000 * 0.06, 4)
    // A certain way up from 4 to 14 %: at once, so from the second month on the loan's cap holds.
    const up = await profit({ reversion: 10, longRun: 0.14 })
    const months = Array.from({ length: 24 }, (_, m) =>
      Math.min(0.065, 0.04 + 0.1 * (1 - Math.exp((-10 * m) / 12)) + 0.02),
    )
    expect(up).toBeCloseTo(
      months.reduce((sum, rate) => sum + (1_000_000 / 12) * rate, 0),
      4,
    )
    const capped = await profit({ reversion: 10, longRun: 0.14, cap: 0.042 })
    const bounded = (1_000_000 / 12) * (0.06 + 23 * 0.062)
    expect(capped).toBeCloseTo(bounded, 4)
  })
})

describe('the numbers of a simulation', () => {
  const drivers = {
    rentGrowth: { sd: 0.03, ownShare: 0.3 },
    valueGrowth: { sd: 0.06, lag1: 0.7 },
    vacancy: { sd: 0.03 },
    exitCap: { sd: 0.006 },
  }
  const limits = { dscr: 1.25, ltv: 0.8 }
  it('are the same for the same seed, however many paths follow, and others for another seed', async () => {
    const compiled = madeUp({ properties: 3, months: 36 })
    const [few, many, other] = await Promise.all([
      run(compiled, { drivers, paths: 300, seed: 4 }),
      run(compiled, { drivers, paths: 900, seed: 4 }),
      run(compiled, { drivers, paths: 300, seed: 5 }),
    ])
    expect([...many.figures.irr.subarray(0, 300)]).toEqual([...few.figures.irr])
    expect([...other.figures.irr]).not.toEqual([...few.figures.irr])
  })
  it('count breaches, losses and first months as a walk over all paths does', async () => {
    const compiled = madeUp({ properties: 2, months: 36 })
    const simulated = await run(compiled, { drivers, paths: 1000, limits })
    const told = describeSimulation(simulated, limits, 36)
    const first = [...simulated.figures.ltvBreachMonth]
    const broken = first.filter((month) => month > 0)
    expect(broken.length).toBeGreaterThan(20)
    expect(told.probabilities.ltvBreach?.share).toBe(broken.length / 1000)
    expect(told.probabilities.ltvBreach?.byMonth[11]).toBeCloseTo(
      first.filter((month) => month > 0 && month <= 12).length / 1000,
      12,
    )
    expect(told.probabilities.ltvBreach?.firstMonth?.mean).toBeCloseTo(
      broken.reduce((sum, month) => sum + month, 0) / broken.length,
      10,
    )
    expect(told.probabilities.loss).toBe(
      [...simulated.figures.profit].filter((profit) => profit < 0).length / 1000,
    )
    for (const path of [0, 1, 2]) {
      const isBroken = (simulated.figures.maxLtv[path] ?? 0) > limits.ltv
      expect(simulated.figures.maxLtvMonth[path]).toBeLessThanOrEqual(36)
      expect((simulated.figures.ltvBreachMonth[path] ?? 0) > 0).toBe(isBroken)
    }
  })
  it('rank the drivers by how steadily the return follows them', async () => {
    const compiled = madeUp({ months: 36 })
    const only = { exitCap: { sd: 0.006, lag1: 0.9 } }
    const { drivers: ranked } = describeSimulation(
      await run(compiled, { drivers: only, paths: 500 }),
      { dscr: null, ltv: null },
      36,
    )
    expect(ranked[0]?.driver).toBe('exitCap')
    expect(ranked[0]?.rankCorrelation).toBeLessThan(-0.9)
    expect(ranked.slice(1).every(({ rankCorrelation }) => rankCorrelation === 0)).toBe(true)
  })
})

describe('yearlyReturn', () => {
  it('is 12.6825 % for 100 now and 101 in a month', () => {
    expect(yearlyReturn(Float64Array.of(-100, 101))).toBeCloseTo(0.126825, 6)
  })
  it('finds the root that the exact method finds, on many odd flows', () => {
    const z = new Float64Array(60)
    for (let k = 0; k < 300; k += 1) {
      fillNormals(z, 9, k)
      const flows = z.map((x, m) => (m === 0 ? -100 : m === 59 ? 110 + 40 * x : 0.3 + 2 * x))
      const { rate } = internalRate([...flows])
      if (rate === null) expect(yearlyReturn(flows)).toBeNaN()
      else expect(yearlyReturn(flows)).toBeCloseTo((1 + rate) ** 12 - 1, 8)
    }
  })
  it('is −100 % where money is only put in, and none where it only comes out', () => {
    expect(yearlyReturn(Float64Array.of(-100, -5, 0))).toBe(-1)
    expect(yearlyReturn(Float64Array.of(0, 5, 7))).toBeNaN()
  })
})
