import { describe, expect, it } from 'vitest'
import { workedFile } from '../pro-forma/worked-property.ts'
import { runInProcess } from './calc-run.ts'

const simulate = (input: unknown, ...more: string[]) =>
  runInProcess(['calc', 'montecarlo', '--input', '-', ...more], input)

const file = workedFile as { horizonMonths: number }
const asked = {
  ...file,
  drivers: {
    rentGrowth: { sd: 0.02 },
    valueGrowth: { sd: 0.04, lag1: 0.7 },
    vacancy: { sd: 0.02 },
  },
  correlation: {
    order: ['rentGrowth', 'valueGrowth'],
    matrix: [
      [1, 0.4],
      [0.4, 1],
    ],
  },
  paths: 500,
  seed: 7,
  limits: { dscr: 1.2, ltv: 0.8 },
}

describe('freehold calc montecarlo', () => {
  it('prints percentiles, chances and the engine, the same for the same seed', async () => {
    const [first, again] = [await simulate(asked, '--json'), await simulate(asked, '--json')]
    expect(first.status).toBe(0)
    const [a, b] = [JSON.parse(first.out), JSON.parse(again.out)]
    expect({ ...a, engine: null }).toEqual({ ...b, engine: null })
    expect(a).toMatchObject({ paths: 500, seed: 7, months: file.horizonMonths })
    expect(a.engine).toMatchObject({ kind: 'cpu', reason: 'noWindow' })
    const { p5, p25, p50, p75, p95 } = a.figures.irr
    expect([p5, p25, p50, p75, p95].toSorted((x: number, y: number) => x - y)).toEqual([
      p5,
      p25,
      p50,
      p75,
      p95,
    ])
    expect(a.fan.noi.p50).toHaveLength(file.horizonMonths)
    expect(a.probabilities.dscrBreach.limit).toBe(1.2)
  })

  it('without deviations prints the figures of calc proforma', async () => {
    const still = JSON.parse((await simulate({ ...file, drivers: {}, paths: 100 }, '--json')).out)
    const exact = JSON.parse(
      (await runInProcess(['calc', 'proforma', '--input', '-', '--json'], workedFile)).out,
    )
    expect(still.figures.irr.p50).toBeCloseTo(exact.figures.leveredIrr, 5)
    expect(still.figures.multiple.p5).toBeCloseTo(exact.figures.equityMultiple, 5)
    expect(still.figures.minDscr.p95).toBeCloseTo(exact.figures.minDscr, 5)
    expect(Math.abs(still.figures.npv.p50 - exact.figures.npv)).toBeLessThan(5)
  })

  it('names the place of what it refuses', async () => {
    const refusal = async (input: unknown) => {
      const { status, err } = await simulate(input, '--json')
      return { status, ...(JSON.parse(err) as { error: object }) }
    }
    const matrix = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]
    const order = ['rentGrowth', 'valueGrowth', 'vacancy']
    expect(await refusal({ ...asked, correlation: { order, matrix } })).toMatchObject({
      status: 2,
      error: { code: 'conflict', path: '/correlation/matrix/2' },
    })
    expect(await refusal({ ...asked, paths: 3 })).toMatchObject({
      error: { code: 'out_of_range', path: '/paths' },
    })
    expect(await refusal({ ...asked, drivers: { rent: { sd: 1 } } })).toMatchObject({
      error: { code: 'unknown_field', path: '/drivers/rent' },
    })
    expect(await refusal({ ...asked, startMonth: '2027-13' })).toMatchObject({
      error: { code: 'bad_date', path: '/startMonth' },
    })
  })
})
