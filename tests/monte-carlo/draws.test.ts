import { describe, expect, it } from 'vitest'
import { factorise } from '#shared/finance/cholesky'
import { DRIVERS, Drivers, MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { drawPath, makeShocks } from '../../solvers/monte-carlo/draw-path.ts'
import { monthNoise, planDrivers } from '../../solvers/monte-carlo/driver-plan.ts'
import { fillNormals } from '../../solvers/monte-carlo/normal-draws.ts'
import { nextWord } from '../../solvers/monte-carlo/random-words.ts'

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
const covariance = (a: readonly number[], b: readonly number[]) => {
  const [x, y] = [mean(a), mean(b)]
  return a.reduce((sum, value, k) => sum + (value - x) * ((b[k] ?? 0) - y), 0) / (a.length - 1)
}
const variance = (values: readonly number[]) => covariance(values, values)
const correlation = (a: readonly number[], b: readonly number[]) =>
  covariance(a, b) / Math.sqrt(variance(a) * variance(b))

const sixRows = (pairs: Record<string, number>) => ({
  order: [...DRIVERS],
  matrix: DRIVERS.map((a) =>
    DRIVERS.map((b) => (a === b ? 1 : (pairs[`${a} ${b}`] ?? pairs[`${b} ${a}`] ?? 0))),
  ),
})

/** Yearly deviations of property 0 and monthly ones of the floating rate, over many paths. */
function draw(settings: unknown, { months = 60, paths = 20_000, properties = 1 } = {}) {
  const plan = planDrivers(MonteCarloSettings.parse(settings), {
    months,
    properties,
    startIndex: 0.04,
  })
  const shocks = makeShocks(plan)
  return Array.from({ length: paths }, (_, path) => {
    drawPath(plan, path, shocks)
    return { yearly: [...shocks.yearly], index: [...shocks.index] }
  })
}
const place = (driver: (typeof DRIVERS)[number], year: number, property = 0, years = 5) =>
  (property * years + year) * DRIVERS.length + DRIVERS.indexOf(driver)

describe('the stream of random words', () => {
  it('is xoshiro128++: from 1, 2, 3, 4 come 641, 1573767, 3222811527, 3517856514', () => {
    const state = Int32Array.of(1, 2, 3, 4)
    const words = [0, 0, 0, 0].map(() => nextWord(state) >>> 0)
    expect(words).toEqual([641, 1573767, 3222811527, 3517856514])
  })
  it('gives a path the same numbers whatever was drawn before, and other numbers for another seed', () => {
    const [first, again, longer] = [8, 8, 16].map((n) => new Float64Array(n))
    if (!first || !again || !longer) throw new Error('three buffers')
    fillNormals(first, 7, 3)
    fillNormals(longer, 7, 3)
    fillNormals(again, 8, 3)
    expect([...longer.subarray(0, 8)]).toEqual([...first])
    expect([...again]).not.toEqual([...first])
  })
})

describe('the normal numbers', () => {
  const n = 400_000
  const z = new Float64Array(n)
  fillNormals(z, 1, 0)
  it('lie below the points of a table of the normal distribution as often as it says', () => {
    const table = [
      [-3.4426198559, 0.000288],
      [-1.959963984540054, 0.025],
      [-0.3, 0.3820886],
      [0, 0.5],
      [1, 0.8413447],
      [2.5, 0.9937903],
      [3.7, 0.9998922],
    ]
    for (const [point = 0, share = 0] of table) {
      const found = z.filter((x) => x < point).length / n
      const standardError = Math.sqrt((share * (1 - share)) / n)
      expect(Math.abs(found - share)).toBeLessThan(4 * standardError)
    }
  })
  it('do not follow one another: neighbours and their squares are uncorrelated', () => {
    const pairs = (of: (x: number) => number) => {
      let sum = 0
      for (let k = 1; k < n; k += 1) sum += of(z[k - 1] ?? 0) * of(z[k] ?? 0)
      return Math.abs(sum / n)
    }
    expect(pairs((x) => x)).toBeLessThan(4 / Math.sqrt(n))
    // The square less its mean has the variance 2.
    expect(pairs((x) => x * x - 1)).toBeLessThan((4 * 2) / Math.sqrt(n))
  })
  it('have the moments 0, 1, 0 and 3', () => {
    const moment = (k: number) => z.reduce((sum, x) => sum + x ** k, 0) / n
    // Four standard errors of each moment: √(1, 2, 15, 96) / √n.
    const off = 4 / Math.sqrt(n)
    expect(Math.abs(moment(1))).toBeLessThan(off)
    expect(Math.abs(moment(2) - 1)).toBeLessThan(off * Math.sqrt(2))
    expect(Math.abs(moment(3))).toBeLessThan(off * Math.sqrt(15))
    expect(Math.abs(moment(4) - 3)).toBeLessThan(off * Math.sqrt(96))
  })
})

describe('factorise', () => {
  it('finds the triangle worked out by hand', () => {
    const found = factorise([
      [1, 0.6],
      [0.6, 1],
    ])
    expect(found.ok && [...found.factor].map((x) => Number(x.toFixed(12)))).toEqual([
      1, 0, 0.6, 0.8,
    ])
  })
  it('names the row that contradicts the rows above it', () => {
    const impossible = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]
    expect(factorise(impossible)).toEqual({ ok: false, row: 2 })
  })
})

describe('MonteCarloSettings', () => {
  const issuesOf = (value: unknown) => {
    const parsed = MonteCarloSettings.safeParse(value)
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ path, message }))
  }
  it('refuses a matrix that is not positive definite, at its row and with the driver to change', () => {
    const order = ['rentGrowth', 'vacancy', 'exitCap']
    const matrix = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]
    expect(issuesOf({ drivers: {}, correlation: { order, matrix } })).toEqual([
      {
        path: ['correlation', 'matrix', 2],
        message:
          'contradicts the rows above: the matrix is not positive definite. Bring the correlations of exitCap closer to 0',
      },
    ])
  })
  it('refuses a matrix that is not its own mirror image, at the number', () => {
    const correlation = {
      order: ['vacancy', 'exitCap'],
      matrix: [
        [1, 0.2],
        [0.3, 1],
      ],
    }
    expect(issuesOf({ drivers: {}, correlation })[0]?.path).toEqual(['correlation', 'matrix', 0, 1])
  })
})

describe('a path of deviations', () => {
  const sd = 0.03
  it('has in every year the mean, the variance and the carry-over that were asked', () => {
    const n = 20_000
    const paths = draw({ drivers: { rentGrowth: { sd, lag1: 0.7, drift: 0.01 } } }, { paths: n })
    const year = (y: number) => paths.map(({ yearly }) => yearly[place('rentGrowth', y)] ?? 0)
    for (const y of [0, 1, 4]) {
      expect(Math.abs(mean(year(y)) - 0.01)).toBeLessThan((4 * sd) / Math.sqrt(n))
      expect(Math.abs(variance(year(y)) - sd ** 2)).toBeLessThan(4 * sd ** 2 * Math.sqrt(2 / n))
    }
    const standardError = (rho: number) => (1 - rho ** 2) / Math.sqrt(n)
    expect(Math.abs(correlation(year(1), year(2)) - 0.7)).toBeLessThan(4 * standardError(0.7))
    expect(Math.abs(correlation(year(1), year(3)) - 0.49)).toBeLessThan(4 * standardError(0.49))
  })
  it('has the correlations of the matrix between drivers, the floating rate among them', () => {
    const n = 20_000
    const pairs = {
      'rentGrowth valueGrowth': 0.6,
      'vacancy indexRate': -0.5,
      'rentGrowth exitCap': -0.3,
    }
    const one = { sd: 0.02 }
    const drivers = {
      rentGrowth: one,
      valueGrowth: one,
      vacancy: one,
      exitCap: one,
      indexRate: one,
    }
    const paths = draw({ drivers, correlation: sixRows(pairs) }, { paths: n })
    const of = (driver: (typeof DRIVERS)[number]) =>
      paths.map(({ yearly }) => yearly[place(driver, 1)] ?? 0)
    // Without a pull back a year's change of the rate is the sum of its twelve months.
    const rateChange = paths.map(({ index }) => (index[24] ?? 0) - (index[12] ?? 0))
    const close = (found: number, asked: number) =>
      expect(Math.abs(found - asked)).toBeLessThan((4 * (1 - asked ** 2)) / Math.sqrt(n))
    close(correlation(of('rentGrowth'), of('valueGrowth')), 0.6)
    close(correlation(of('vacancy'), rateChange), -0.5)
    close(correlation(of('rentGrowth'), of('exitCap')), -0.3)
    close(correlation(of('valueGrowth'), of('vacancy')), 0)
  })
  it('lets properties share the part of the variance that is not their own', () => {
    const n = 20_000
    const paths = draw(
      { drivers: { vacancy: { sd, ownShare: 0.36 } } },
      { paths: n, properties: 2 },
    )
    const of = (p: number) => paths.map(({ yearly }) => yearly[place('vacancy', 2, p)] ?? 0)
    expect(Math.abs(correlation(of(0), of(1)) - 0.64)).toBeLessThan(
      (4 * (1 - 0.64 ** 2)) / Math.sqrt(n),
    )
    expect(Math.abs(variance(of(1)) - sd ** 2)).toBeLessThan(4 * sd ** 2 * Math.sqrt(2 / n))
  })
  it('moves the floating rate as the closed form of the Ornstein-Uhlenbeck process says', () => {
    const n = 20_000
    const [sigma, kappa] = [0.015, 0.3]
    const settings = { indexRate: { sd: sigma, reversion: kappa, longRun: 0.03 } }
    const paths = draw({ drivers: settings }, { paths: n })
    for (const m of [1, 12, 59]) {
      const t = m / 12
      const at = paths.map(({ index }) => index[m] ?? 0)
      const expected = (0.03 - 0.04) * (1 - Math.exp(-kappa * t))
      const spread = (sigma ** 2 * (1 - Math.exp(-2 * kappa * t))) / (2 * kappa)
      expect(Math.abs(mean(at) - expected)).toBeLessThan(4 * Math.sqrt(spread / n))
      expect(Math.abs(variance(at) - spread)).toBeLessThan(4 * spread * Math.sqrt(2 / n))
    }
    expect(paths[0]?.index[0]).toBe(0)
  })
  it('does not move at all where no driver does', () => {
    const [path] = draw({ drivers: Drivers.parse({}) }, { paths: 1, properties: 3 })
    expect(path?.yearly.every((x) => x === 0) && path.index.every((x) => x === 0)).toBe(true)
  })
})

describe('monthNoise', () => {
  it('is 0.288675 without a pull back and 0.286286 with one of 0.2', () => {
    expect(monthNoise(0)).toBeCloseTo(0.288675, 6)
    expect(monthNoise(0.2)).toBeCloseTo(0.286286, 6)
  })
})
