import { describe, expect, it } from 'vitest'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import { runProForma } from '#shared/finance/pro-forma/run-pro-forma'
import { scenarioBridge } from '#shared/finance/pro-forma/scenario-bridge'
import { ProFormaFile, ProFormaInput } from '#shared/pro-forma'
import {
  type FixedAssumptions,
  noMoves,
  nothingFixed,
  noOverrides,
  overridesOf,
  withOverrides,
} from '#shared/scenario-assumptions'
import { assumptionsOfPreset } from '#shared/scenario-presets'
import { assumptionsOf, isAncestor } from '#shared/resolve-scenario'

/** Let for 1,000 a month until the end of 2028, worth 120,000, no growth, an interest-only loan of 60,000 at 6 %. */
const house = ProFormaInput.parse(
  ProFormaFile.parse({
    startMonth: '2027-01',
    horizonMonths: 60,
    properties: [
      {
        id: 'p',
        opening: { type: 'held', value: 120_000 },
        units: [
          {
            id: 'u',
            marketRent: 1000,
            leases: [{ startDate: '2026-01-01', endDate: '2028-12-31', monthlyRent: 1000 }],
          },
        ],
        loans: [
          {
            id: 'n',
            amount: 60_000,
            startDate: '2026-01-01',
            firstPaymentDate: '2026-02-01',
            termMonths: 240,
            amortizationMonths: 240,
            interestOnlyMonths: 240,
            rate: { type: 'fixed', annual: 0.06 },
          },
        ],
        sale: { capRate: 0.1 },
      },
    ],
  }),
)
const run = (fixed: Partial<FixedAssumptions>) =>
  runProForma(applyAssumptions(house, { ...nothingFixed, ...fixed })).total

describe('assumptions of one’s own', () => {
  it('change nothing where nothing is said', () => {
    expect(run({})).toEqual(runProForma(house).total)
  })

  it('take a tenth of 12,000 a year away with a vacancy of 10 %', () => {
    expect(run({ vacancyRate: 0.1 }).figures.noiYear1).toBe(1_080_000)
  })

  it('sell in month 24 for 12,000 at 8 %: 150,000', () => {
    const { lines } = run({ saleMonth: 24, exitCapRate: 0.08 })
    expect(lines.salePrice[24]).toBe(15_000_000)
    expect(lines.noi[25]).toBe(0)
  })

  it('leave the unit empty for three months once its tenant has gone', () => {
    const { lines } = run({ departures: [{ unitId: 'u', month: 6, emptyMonths: 3 }] })
    expect(lines.noi.slice(5, 12)).toEqual([100_000, 100_000, 0, 0, 0, 100_000, 100_000])
  })

  it('leave a lease alone that has ended before its tenant is said to leave', () => {
    const late = { departures: [{ unitId: 'u', month: 36, emptyMonths: 3 }] }
    expect(run(late)).toEqual(run({}))
  })

  it('repay 60,000 with 70 % of 120,000 in month 12: 24,000 more, 1 % of fees less', () => {
    const { lines } = run({
      refinancing: {
        month: 12,
        loanToValue: 0.7,
        annualRate: 0.05,
        termMonths: 120,
        amortizationMonths: 360,
        feeRate: 0.01,
      },
    })
    expect(lines.loanPayoff[12]).toBe(-6_000_000)
    expect(lines.loanProceeds[12]).toBe(8_400_000)
    expect(lines.loanFees[12]).toBe(-84_000)
    expect(lines.balance[12]).toBe(8_400_000)
  })

  it('come one after the other in the bridge, which leaves nothing over', () => {
    const scenario = {
      fixed: { ...nothingFixed, vacancyRate: 0.1, discountRate: 0.1 },
      shifts: { ...noMoves, exitCap: 0.01 },
    }
    const found = scenarioBridge(house, 'npv', scenario)
    expect(found?.steps.map(({ source }) => source.name)).toEqual([
      'vacancyRate',
      'discountRate',
      'exitCap',
    ])
    const sum = found?.steps.reduce((total, { change }) => total + change, found.from)
    expect(sum).toBeCloseTo(found?.to ?? 0, 4)
    const whole = runProForma(applyAssumptions(house, scenario.fixed), scenario.shifts).total
    expect(found?.to).toBeCloseTo(whole.figures.npv.value ?? 0, 4)
  })
})

const own = (shifts: object, fixed: object = {}) => ({ shifts, fixed })
const scenarioById = new Map([
  [
    'house view',
    {
      parent: { type: 'preset', preset: 'downside' } as const,
      overrides: own({ vacancy: 0.05 }, { vacancyRate: 0.08 }),
    },
  ],
  [
    'bank',
    {
      parent: { type: 'scenario', id: 'house view' } as const,
      overrides: own({ exitCap: 0.01 }, { vacancyRate: null, saleMonth: 60 }),
    },
  ],
])

describe('inheritance of scenarios', () => {
  it('takes from the nearest that says something, down to the built-in one', () => {
    const bank = scenarioById.get('bank')
    if (bank === undefined) throw new Error('it is in the map')
    expect(assumptionsOf(bank, scenarioById)).toEqual({
      shifts: {
        ...noMoves,
        rentGrowth: -0.02,
        expenseGrowth: 0.01,
        vacancy: 0.05,
        exitCap: 0.01,
      },
      fixed: { ...nothingFixed, saleMonth: 60 },
    })
  })

  it('keeps as overrides only what differs from the parent', () => {
    const parent = assumptionsOfPreset('downside')
    const overrides = own({ vacancy: 0.06 }, { discountRate: 0.09 })
    expect(overridesOf(parent, withOverrides(parent, overrides))).toEqual(overrides)
    expect(overridesOf(parent, parent)).toEqual(noOverrides)
  })

  it('knows a scenario among the ancestors of its new parent', () => {
    expect(isAncestor('house view', { type: 'scenario', id: 'bank' }, scenarioById)).toBe(true)
    expect(isAncestor('bank', { type: 'scenario', id: 'house view' }, scenarioById)).toBe(false)
  })
})
