import { describe, expect, it } from 'vitest'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import { compileProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import { ProFormaFile, ProFormaInput } from '#shared/scenarios/pro-forma'
import { nothingFixed } from '#shared/scenarios/scenario-assumptions'

const lease = { startDate: '2027-01-01', endDate: '2028-12-31' }

/** Worth $1,000 a month at market, offered for $1,200, with $400 to begin with, and as likely as not signed at 75 %. */
const offered = ProFormaInput.parse(
  ProFormaFile.parse({
    startMonth: '2027-01',
    horizonMonths: 36,
    properties: [
      {
        id: 'p',
        opening: { type: 'held', value: 120_000 },
        units: [
          {
            id: 'u',
            marketRent: 1000,
            leases: [{ ...lease, monthlyRent: 1200, likelihood: 0.75 }],
          },
        ],
        projects: [{ id: 'i', month: '2027-01', cost: 400, likelihood: 0.75 }],
        sale: null,
      },
    ],
  }),
)
const monthsOf = (takeUp: number | null) => {
  const fixed = { ...nothingFixed, takeUp }
  const { noi, projects } = projectTotal(applyAssumptions(offered, { fixed, properties: {} })).lines
  return { first: noi[1], after: noi[25], paid: projects[1] }
}

describe('a lease that may be signed or not', () => {
  it('counts as much as it is likely, and the market rent for the rest: $900 and $250', () => {
    expect(monthsOf(null)).toEqual({ first: 115_000, after: 100_000, paid: -30_000 })
  })

  it('is signed for certain, or never, where a scenario says so', () => {
    expect(monthsOf(1)).toEqual({ first: 120_000, after: 100_000, paid: -40_000 })
    expect(monthsOf(0)).toEqual({ first: 100_000, after: 100_000, paid: 0 })
  })

  it('is drawn around in the same parts', () => {
    const [property] = compileProForma(offered).properties
    expect(property?.contractRent[0]).toBe(90_000)
    expect(property?.marketRent[0]).toBe(25_000)
    expect(property?.capex[0]).toBe(30_000)
  })
})
