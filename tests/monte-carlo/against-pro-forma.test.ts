import { describe, expect, it } from 'vitest'
import { compileProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import { evaluatePath } from '#shared/finance/pro-forma/evaluate-path'
import { runProForma } from '#shared/finance/pro-forma/run-pro-forma'
import { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { ProFormaInput } from '#shared/scenarios/pro-forma'
import { drawPath, makeShocks } from '../../solvers/monte-carlo/draw-path.ts'
import {
  driverCount,
  EXIT_CAP,
  EXPENSE,
  planDrivers,
  RENT,
  VACANCY,
  VALUE,
} from '../../solvers/monte-carlo/driver-plan.ts'
import { processorEngine } from '../../solvers/monte-carlo/income-engine.ts'
import { runMonteCarlo } from '../../solvers/monte-carlo/run-monte-carlo.ts'
import { simulate } from '../../solvers/monte-carlo/simulate.ts'

/** Two bought houses: a lease that ends, one unit vacant, a works project, a fixed and a floating loan. */
const input = ProFormaInput.parse({
  startMonth: '2026-01',
  horizonMonths: 60,
  discountRate: 0.09,
  openingCash: 0,
  indexRate: 0.04,
  properties: [house('a', 'fixed'), house('b', 'floating')],
})

function house(id: string, rate: 'fixed' | 'floating') {
  return {
    id,
    name: id,
    opening: { type: 'purchase', price: 60_000_000, closingCosts: 1_200_000, works: 0 },
    units: [
      {
        id: `${id}1`,
        marketRent: 260_000,
        downtimeMonths: 2,
        leasingCostMonths: 1,
        leases: [{ startDate: '2025-07-01', endDate: '2027-03-31', monthlyRent: 240_000 }],
      },
      { id: `${id}2`, marketRent: 250_000, downtimeMonths: 1 },
    ],
    rentGrowth: 0.03,
    vacancyRate: 0.05,
    creditLossRate: 0.01,
    otherIncome: [{ name: 'parking', perMonth: 8_000, growth: 0.02 }],
    expenses: [
      { name: 'tax', perMonth: 60_000, growth: 0.03, paidIn: [1, 7] },
      { name: 'repairs', perMonth: 30_000, growth: 0.025 },
    ],
    managementRate: 0.06,
    reservePerMonth: 10_000,
    valueGrowth: 0.025,
    loans: [
      {
        id: `${id}-loan`,
        amount: 40_000_000,
        startDate: '2026-01-01',
        firstPaymentDate: '2026-02-01',
        termMonths: 120,
        amortizationMonths: 360,
        rate:
          rate === 'fixed'
            ? { type: 'fixed', annual: 0.055 }
            : {
                type: 'floating',
                index: 'SOFR',
                margin: 0.02,
                cap: 0.09,
                floor: 0.03,
                resets: [{ date: '2026-01-01', annual: 0.06 }],
              },
      },
    ],
    sale: { month: null, capRate: 0.06, sellingCostRate: 0.03 },
  }
}

const drivers = {
  rentGrowth: { sd: 0.02, lag1: 0.3 },
  vacancy: { sd: 0.03 },
  expenseGrowth: { sd: 0.01 },
  exitCap: { sd: 0.004 },
  valueGrowth: { sd: 0.05, lag1: 0.7 },
  indexRate: { sd: 0.02, reversion: 0.2 },
}
const surroundings = {
  clock: () => 0,
  card: { reason: 'asked' as const },
  onTimed: () => undefined,
  tell: () => undefined,
}

describe('a simulation of a pro-forma', () => {
  it('is the deterministic engine to half a cent a booked line where nothing deviates', async () => {
    const settings = MonteCarloSettings.parse({ drivers: {}, paths: 100 })
    const { figures, scenario } = await runMonteCarlo(input, settings, surroundings)
    const exact = runProForma(input).total.figures
    expect(figures.irr?.standardDeviation).toBeCloseTo(0, 12)
    expect(scenario.irr).toBeCloseTo(exact.leveredIrr.value ?? Number.NaN, 5)
    expect(scenario.multiple).toBeCloseTo(exact.equityMultiple.value ?? Number.NaN, 5)
    expect(scenario.minDscr).toBeCloseTo(exact.minDscr.value ?? Number.NaN, 5)
    expect(scenario.minDscrMonth).toBe(exact.minDscrMonth)
    expect(scenario.maxLtv).toBeCloseTo(exact.maxLtv.value ?? Number.NaN, 5)
    expect(scenario.maxLtvMonth).toBe(exact.maxLtvMonth)
    expect(Math.abs((scenario.cashLow ?? Number.NaN) - exact.cashLowPoint)).toBeLessThan(400)
    expect(Math.abs((scenario.npv ?? Number.NaN) - (exact.npv.value ?? Number.NaN))).toBeLessThan(
      400,
    )
  })

  it('follows each path as the reference does that works one path out at a time', async () => {
    const compiled = compileProForma(input)
    const settings = MonteCarloSettings.parse({ drivers, paths: 100, seed: 11 })
    const { figures } = await simulate(
      compiled,
      settings,
      0.04,
      processorEngine(compiled, null),
      () => undefined,
    )
    const plan = planDrivers(settings, { months: compiled.stride, properties: 2, startIndex: 0.04 })
    const shocks = makeShocks(plan)
    for (const path of [0, 13, 99]) {
      drawPath(plan, path, shocks)
      const yearly = (p: number, k: number) =>
        Float64Array.from(
          { length: plan.years },
          (_, y) => shocks.yearly[(p * plan.years + y) * driverCount + k] ?? 0,
        )
      const paths = [0, 1].map((p) =>
        evaluatePath(compiled, p, {
          rentGrowth: yearly(p, RENT).map(Math.expm1),
          expenseGrowth: yearly(p, EXPENSE).map(Math.expm1),
          valueGrowth: yearly(p, VALUE).map(Math.expm1),
          vacancy: yearly(p, VACANCY),
          indexRate: shocks.index,
          exitCap: yearly(p, EXIT_CAP)[4] ?? 0,
          valueShock: 0,
        }),
      )
      const profit = paths
        .flatMap(({ levered }) => [...levered])
        .reduce((sum, flow) => sum + flow, 0)
      expect(Math.abs((figures.profit[path] ?? 0) - profit)).toBeLessThan(0.01)
      const rolling = Array.from({ length: 49 }, (_, k) => {
        const over = (pick: (one: (typeof paths)[number]) => Float64Array) =>
          paths
            .map((one) => pick(one).subarray(k + 1, k + 13))
            .reduce((sum, months) => sum + months.reduce((total, x) => total + x, 0), 0)
        return over(({ noi }) => noi) / over(({ debtService }) => debtService)
      })
      expect(figures.minDscr[path]).toBeCloseTo(Math.min(...rolling), 9)
    }
  })
})
