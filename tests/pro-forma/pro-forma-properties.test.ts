import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import { evaluatePath, steadyPath } from '#shared/finance/pro-forma/evaluate-path'
import { projectTotal, runProForma } from '#shared/finance/pro-forma/run-pro-forma'
import { goalSeek, questionOf } from '#shared/finance/pro-forma/sensitivity'
import { ProFormaInput } from '#shared/scenarios/pro-forma'
import { noMoves } from '#shared/scenarios/scenario-assumptions'

const cents = (low: number, high: number) => fc.integer({ min: low * 100, max: high * 100 })
const rate = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true })

type Parts = {
  readonly value: number
  readonly rents: readonly number[]
  readonly expenses: readonly number[]
  readonly owed: number
  readonly annual: number
  readonly vacancyRate: number
  readonly growth: number
}

const parts = fc.record({
  value: cents(100_000, 5_000_000),
  rents: fc.array(cents(300, 5000), { minLength: 1, maxLength: 4 }),
  expenses: fc.array(cents(10, 500), { maxLength: 5 }),
  owed: cents(10_000, 90_000),
  annual: rate(0.01, 0.12),
  vacancyRate: rate(0, 0.3),
  growth: rate(-0.03, 0.06),
})

/** Units let at market, costs, an amortizing loan, held and sold after five years at 7 %. */
const houseOf = (
  { value, rents, expenses, owed, annual, vacancyRate, growth }: Parts,
  { isFloating = false, interestOnlyMonths = 0 } = {},
): ProFormaInput =>
  ProFormaInput.parse({
    startMonth: '2027-01',
    horizonMonths: 60,
    indexRate: annual,
    properties: [
      {
        id: 'p',
        opening: { type: 'held', value },
        units: rents.map((marketRent, k) => ({ id: `u${k}`, marketRent })),
        rentGrowth: growth,
        vacancyRate,
        expenses: expenses.map((perMonth, k) => ({ name: `Line ${k}`, perMonth, growth })),
        loans: [
          {
            id: 'n',
            amount: owed,
            startDate: '2026-12-01',
            firstPaymentDate: '2027-01-01',
            termMonths: 300,
            amortizationMonths: 300,
            interestOnlyMonths,
            rate: isFloating
              ? {
                  type: 'floating',
                  index: 'SOFR',
                  margin: 0.02,
                  cap: null,
                  floor: null,
                  resets: [{ date: '2026-12-01', annual: annual + 0.02 }],
                }
              : { type: 'fixed', annual },
          },
        ],
        valueGrowth: growth,
        sale: { capRate: 0.07 },
      },
    ],
  })

describe('any pro-forma', () => {
  it('without growth and events earns the same in every month', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const { lines } = projectTotal(houseOf({ ...some, growth: 0 }))
        expect(new Set(lines.noi.slice(1)).size).toBe(1)
      }),
      { numRuns: 40 },
    )
  })

  it('in ten times the money is worth ten times as much, but for rounded cents', () => {
    const tenfold = (amounts: readonly number[]) => amounts.map((amount) => amount * 10)
    fc.assert(
      fc.property(parts, (some) => {
        const larger = {
          ...some,
          value: some.value * 10,
          owed: some.owed * 10,
          rents: tenfold(some.rents),
          expenses: tenfold(some.expenses),
        }
        const npv = projectTotal(houseOf(some)).figures.npv.value ?? 0
        const large = projectTotal(houseOf(larger)).figures.npv.value ?? 0
        // Half a cent on each of some 15 booked amounts in 72 months, twelve of which are priced at 1 / 7 %.
        expect(Math.abs(large - 10 * npv)).toBeLessThan(10 * 0.5 * 15 * (60 + 12 / 0.07))
      }),
      { numRuns: 40 },
    )
  })

  it('does not mind the order of its expense lines', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const backwards = { ...some, expenses: some.expenses.toReversed() }
        expect(projectTotal(houseOf(backwards)).lines).toEqual(projectTotal(houseOf(some)).lines)
      }),
      { numRuns: 40 },
    )
  })

  it('gives the figure for which a goal seek turned a driver', () => {
    fc.assert(
      fc.property(parts, rate(0.02, 0.4), (some, move) => {
        const ask = questionOf(houseOf(some), 'npv', 'vacancy')
        const target = ask(move).value ?? 0
        const found = goalSeek(ask, { target, low: 0, high: 0.5 }).value
        expect(found).not.toBeNull()
        // A step of a booked cent may be hit anywhere on it.
        expect(Math.abs((ask(found ?? 0).value ?? 0) - target)).toBeLessThan(500)
      }),
      { numRuns: 15 },
    )
  })
})

describe('the compiled form', () => {
  it('follows a rate shift as the plain engine does where a loan repays nothing', () => {
    fc.assert(
      fc.property(parts, rate(-0.02, 0.05), (some, shift) => {
        const input = houseOf(some, { isFloating: true, interestOnlyMonths: 300 })
        const compiled = compileProForma(input)
        const path = steadyPath(compiled)
        path.indexRate.fill(shift)
        const fast = evaluatePath(compiled, 0, path)
        const plain = runProForma(input, { ...noMoves, indexRate: shift }).total.lines
        for (const month of [2, 13, 30, 59]) {
          const service = -((plain.interest[month] ?? 0) + (plain.principal[month] ?? 0))
          expect(Math.abs((fast.debtService[month] ?? 0) - service)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the planned repayment of an amortizing loan: only the interest moves, by balance and shift', () => {
    const some = {
      value: 50_000_000,
      rents: [500_000],
      expenses: [],
      owed: 6_000_000,
      annual: 0.03,
      vacancyRate: 0,
      growth: 0,
    }
    const input = houseOf(some, { isFloating: true })
    const compiled = compileProForma(input)
    const steady = evaluatePath(compiled, 0, steadyPath(compiled))
    const path = steadyPath(compiled)
    path.indexRate.fill(0.01)
    const moved = evaluatePath(compiled, 0, path)
    const owed = runProForma(input).total.lines.balance
    // One percentage point a year, a twelfth of it a month, on what was owed before the payment.
    for (const month of [2, 24, 60]) {
      const more = (moved.debtService[month] ?? 0) - (steady.debtService[month] ?? 0)
      expect(more).toBeCloseTo(((owed[month - 1] ?? 0) * 0.01) / 12, 4)
    }
  })
})
