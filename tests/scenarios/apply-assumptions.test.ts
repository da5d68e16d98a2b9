import { describe, expect, it } from 'vitest'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import { runProForma } from '#shared/finance/pro-forma/run-pro-forma'
import { scenarioBridge } from '#shared/finance/pro-forma/scenario-bridge'
import { ProFormaFile, ProFormaInput } from '#shared/scenarios/pro-forma'
import {
  type FixedAssumptions,
  noMoves,
  nothingFixed,
  noOverrides,
  overridesOf,
  type ScenarioOverrides,
  withOverrides,
} from '#shared/scenarios/scenario-assumptions'
import { assumptionsOfPreset } from '#shared/scenarios/scenario-presets'
import { assumptionsOf, isAncestor } from '#shared/scenarios/resolve-scenario'

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
  runProForma(applyAssumptions(house, { fixed: { ...nothingFixed, ...fixed }, properties: {} }))
    .total

/** Two such houses, the second called q. */
const houses = ProFormaInput.parse({
  ...house,
  properties: ['p', 'q'].map((id) => Object.assign({}, house.properties[0], { id, name: id })),
})

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

  it('leave the unit empty when its tenant goes as the lease ends, in the month of its last day', () => {
    const { lines } = run({ departures: [{ unitId: 'u', month: 24, emptyMonths: 3 }] })
    expect(lines.noi.slice(24, 29)).toEqual([100_000, 0, 0, 0, 100_000])
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
      properties: {},
    }
    const found = scenarioBridge(house, 'npv', scenario)
    expect(found?.steps.map(({ source }) => source.name)).toEqual([
      'vacancyRate',
      'discountRate',
      'exitCap',
    ])
    const sum = found?.steps.reduce((total, { change }) => total + change, found.from)
    expect(sum).toBeCloseTo(found?.to ?? 0, 4)
    const whole = runProForma(applyAssumptions(house, scenario), scenario.shifts).total
    expect(found?.to).toBeCloseTo(whole.figures.npv.value ?? 0, 4)
  })
})

describe('assumptions of one property', () => {
  const assumed = {
    fixed: { ...nothingFixed, vacancyRate: 0.1, saleMonth: 48 },
    shifts: { ...noMoves, vacancy: 0.05 },
    properties: { q: { vacancyRate: 0.2, saleMonth: 24, exitCapRate: null } },
  }

  it('come before those of all, and the moves of the scenario on top of them', () => {
    const { properties } = runProForma(applyAssumptions(houses, assumed), assumed.shifts)
    // 12,000 a year less 10 % and 5 points, and less 20 % and 5 points.
    expect(properties.map(({ figures }) => figures.noiYear1)).toEqual([1_020_000, 900_000])
    expect(properties.map(({ lines }) => lines.salePrice.findIndex(Boolean))).toEqual([48, 24])
  })

  it('are sources of difference of their own, which leave nothing over', () => {
    const found = scenarioBridge(houses, 'npv', assumed)
    expect(found?.steps.map(({ source }) => source)).toEqual([
      { kind: 'fixed', name: 'vacancyRate' },
      { kind: 'fixed', name: 'saleMonth' },
      { kind: 'property', name: 'vacancyRate', propertyId: 'q', propertyName: 'q' },
      { kind: 'property', name: 'saleMonth', propertyId: 'q', propertyName: 'q' },
      { kind: 'shift', name: 'vacancy' },
    ])
    const sum = found?.steps.reduce((total, { change }) => total + change, found.from)
    const whole = runProForma(applyAssumptions(houses, assumed), assumed.shifts).total
    expect(sum).toBeCloseTo(whole.figures.npv.value ?? 0, 4)
  })

  it('are inherited, replaced and given up one by one', () => {
    const base = assumptionsOfPreset('base')
    const parent = withOverrides(base, own({}, {}, { q: { vacancyRate: 0.2, saleMonth: 24 } }))
    const child = own({}, {}, { q: { vacancyRate: null }, p: { saleMonth: 12 } })
    const assumed = withOverrides(parent, child)
    expect(assumed.properties).toEqual({
      q: { vacancyRate: null, saleMonth: 24 },
      p: { saleMonth: 12 },
    })
    expect(overridesOf(parent, assumed)).toEqual(child)
    expect(overridesOf(base, assumed).properties).toEqual({
      q: { saleMonth: 24 },
      p: { saleMonth: 12 },
    })
  })
})

const own = (
  shifts: object,
  fixed: object = {},
  properties: ScenarioOverrides['properties'] = {},
) => ({ shifts, fixed, properties })
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
      properties: {},
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
