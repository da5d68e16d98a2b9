import { describe, expect, it } from 'vitest'
import { compileProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import { noShifts } from '#shared/finance/pro-forma/driver-shifts'
import { evaluatePath, steadyPath } from '#shared/finance/pro-forma/evaluate-path'
import { runProForma } from '#shared/finance/pro-forma/run-pro-forma'
import { ProFormaFile, type ProFormaInput } from '#shared/scenarios/pro-forma'
import { workedInput, workedLines } from './worked-property.ts'

/** Bought for 1,000,000, 80,000 a year for ever, sold after ten years at the price: the IRR is 8 % a year. */
const level = (more: object = {}): ProFormaInput =>
  ProFormaFile.parse({
    startMonth: '2027-01',
    horizonMonths: 120,
    discountRate: 0.08,
    properties: [
      {
        id: 'p',
        opening: { type: 'purchase', price: 1_200_000 },
        units: [{ id: 'u', marketRent: 8000 }],
        sale: { capRate: 0.08 },
        ...more,
      },
    ],
  })

describe('runProForma', () => {
  it('books every line of the worked property to the cent over 60 months', () => {
    const { lines } = runProForma(workedInput).total
    for (const [name, amounts] of Object.entries(workedLines))
      if (name !== 'month') expect({ [name]: lines[name as 'noi'] }).toEqual({ [name]: amounts })
  })

  it('returns 0.6667 % a month, 8.3 % a year, on level rent of 8 % and a sale at the price', () => {
    const { figures } = runProForma(level()).total
    expect(figures.salePrice).toBe(120_000_000)
    expect(figures.unleveredIrr.value).toBeCloseTo((1 + 0.08 / 12) ** 12 - 1, 10)
  })

  it('is worth nothing more than it costs at its own rate of return', () => {
    const { figures } = runProForma({ ...level(), discountRate: (1 + 0.08 / 12) ** 12 - 1 }).total
    expect(figures.npv.value).toBeCloseTo(0, 1)
  })

  it('sums two halves of a property to the whole', () => {
    const [property] = workedInput.properties
    if (property === undefined) throw new Error('the worked input has a property')
    const part = (id: string, keep: (unitId: string) => boolean, rest: object) => ({
      ...property,
      id,
      units: property.units.filter((unit) => keep(unit.id)),
      ...rest,
    })
    const nothing = { otherIncome: [], expenses: [], reservePerMonth: 0, projects: [], loans: [] }
    const halves = [
      part('1', (id) => id === 'a', { vacancyRate: 0, creditLossRate: 0, managementRate: 0 }),
      part('2', (id) => id !== 'a', {
        ...nothing,
        opening: { type: 'held', value: 0 },
        vacancyRate: 0,
        creditLossRate: 0,
        managementRate: 0,
      }),
    ]
    const whole = [part('0', () => true, { vacancyRate: 0, creditLossRate: 0, managementRate: 0 })]
    const split = runProForma({ ...workedInput, properties: halves }).total
    const one = runProForma({ ...workedInput, properties: whole }).total
    for (const line of ['potentialRent', 'noi', 'interest', 'balance', 'projects'] as const)
      expect(split.lines[line]).toEqual(one.lines[line])
  })

  it('raises the interest of a floating loan with its index and leaves a fixed one alone', () => {
    const loan = (rate: object) => ({
      loans: [
        {
          id: 'l',
          amount: 600_000,
          startDate: '2026-12-01',
          firstPaymentDate: '2027-01-01',
          termMonths: 240,
          amortizationMonths: 240,
          interestOnlyMonths: 240,
          rate,
        },
      ],
    })
    const floating = loan({
      type: 'floating',
      margin: 0.02,
      resets: [{ date: '2026-12-01', annual: 0.06 }],
    })
    const up = { ...noShifts, indexRate: 0.03 }
    const input = { ...level(floating), indexRate: 0.04 }
    expect(runProForma(input).total.lines.interest.slice(1, 4)).toEqual([
      -300_000, -300_000, -300_000,
    ])
    // The first period began before the first month, at the rate of then.
    expect(runProForma(input, up).total.lines.interest.slice(1, 4)).toEqual([
      -300_000, -450_000, -450_000,
    ])
    const fixed = level(loan({ type: 'fixed', annual: 0.06 }))
    expect(runProForma(fixed, up).total.lines.interest[2]).toBe(-300_000)
  })

  it('draws a refinancing at a share of the value and repays the old loan with it', () => {
    const { lines } = runProForma(
      level({
        loans: [
          {
            id: 'old',
            amount: 500_000,
            startDate: '2026-12-01',
            firstPaymentDate: '2027-01-01',
            termMonths: 60,
            amortizationMonths: 60,
            interestOnlyMonths: 60,
            rate: { type: 'fixed', annual: 0.06 },
          },
        ],
        refinancings: [
          {
            id: 'new',
            month: '2028-12',
            repays: ['old'],
            loanToValue: 0.5,
            annualRate: 0.06,
            termMonths: 120,
            amortizationMonths: 360,
            interestOnlyMonths: 120,
            feeRate: 0.01,
          },
        ],
      }),
    ).total
    expect(lines.loanPayoff[24]).toBe(-50_000_000)
    expect(lines.loanProceeds[24]).toBe(60_000_000)
    expect(lines.loanFees[24]).toBe(-600_000)
    expect(lines.interest.slice(24, 26)).toEqual([-250_000, -300_000])
    expect(lines.balance.slice(23, 26)).toEqual([50_000_000, 60_000_000, 60_000_000])
    expect(lines.salePayoff[120]).toBe(-60_000_000)
  })
})

describe('compileProForma', () => {
  it('gives the deterministic projection again on a steady path, but for the rounding', () => {
    const compiled = compileProForma(workedInput)
    const path = evaluatePath(compiled, 0, steadyPath(compiled))
    const { lines } = runProForma(workedInput).total
    for (const [month, noi] of lines.noi.entries()) {
      // Ten booked lines, half a cent each.
      expect(Math.abs((path.noi[month] ?? 0) - noi)).toBeLessThan(5)
      if (month < 60)
        expect(Math.abs((path.levered[month] ?? 0) - (lines.levered[month] ?? 0))).toBeLessThan(6)
    }
    expect(path.salePrice / (lines.salePrice[60] ?? 1)).toBeCloseTo(1, 5)
  })

  it('moves as the deterministic projection does when every driver is shifted', () => {
    const compiled = compileProForma(workedInput)
    const years = (value: number) => new Float64Array(compiled.years).fill(value)
    const path = evaluatePath(compiled, 0, {
      rentGrowth: years(0.01),
      expenseGrowth: years(0.02),
      valueGrowth: years(-0.03),
      vacancy: years(0.04),
      indexRate: new Float64Array(compiled.stride),
      exitCap: 0.005,
      valueShock: -0.1,
    })
    const { lines } = runProForma(workedInput, {
      ...noShifts,
      rentGrowth: 0.01,
      expenseGrowth: 0.02,
      valueGrowth: -0.03,
      vacancy: 0.04,
      exitCap: 0.005,
      valueShock: -0.1,
    }).total
    for (const month of [1, 13, 30, 47, 59]) {
      expect(Math.abs((path.levered[month] ?? 0) - (lines.levered[month] ?? 0))).toBeLessThan(6)
      expect(Math.abs((path.value[month] ?? 0) - (lines.value[month] ?? 0))).toBeLessThan(1)
    }
    expect(path.salePrice / (lines.salePrice[60] ?? 1)).toBeCloseTo(1, 5)
  })
})
