import { describe, expect, it } from 'vitest'
import { letUnit, startLeasingApp, TODAY } from './leasing-app.ts'

describe('What a portfolio brings to the Leasing Mix Optimizer', () => {
  it('is its empty units, those whose lease ends soon, and the leases that run on', async () => {
    const { app, a, b, c } = await startLeasingApp()
    const ask = { portfolioId: app.portfolioId, asOf: TODAY, withinMonths: 6 }
    const proposal = await app.api.leasingMix.propose(ask)
    expect(proposal.units).toMatchObject([
      {
        unitId: a.id,
        name: '12 Elm St, A',
        use: 'residential',
        area: 850,
        waitMonths: 0,
        tenantName: null,
        marketRent: 20_400,
        currentRent: null,
      },
      // From 21 November to 28 February are three whole months; free in the fourth.
      {
        unitId: b.id,
        waitMonths: 4,
        tenantName: 'Bea',
        endDate: '2027-02-28',
        currentRent: 18_000,
      },
    ])
    expect(proposal.existing).toMatchObject([
      // 952 days / 30.4375 = 31.28
      {
        name: '12 Elm St, C: Cy',
        area: 850,
        rent: 18_000,
        remainingMonths: 31,
        sector: 'residential',
      },
    ])
    expect(c.id).not.toBe(a.id)
    // 18,000 / 850
    expect(proposal.rentLevels).toMatchObject([{ use: 'residential', leaseCount: 2 }])
    expect(proposal.rentLevels[0]?.rentPerArea).toBeCloseTo(18_000 / 850, 9)
  })

  it('takes every lease for running when only empty units are asked for', async () => {
    const { app, a } = await startLeasingApp()
    const ask = { portfolioId: app.portfolioId, asOf: TODAY, withinMonths: 0 }
    const { units, existing } = await app.api.leasingMix.propose(ask)
    expect(units.map(({ unitId }) => unitId)).toEqual([a.id])
    expect(existing.map(({ remainingMonths }) => remainingMonths)).toEqual([3, 31])
  })

  it('leaves out a unit whose next lease is signed', async () => {
    const { app, a, b } = await startLeasingApp()
    await letUnit(app, a.id, 'Ada', '2027-12-31', '2027-01-01')
    await letUnit(app, b.id, 'Bob', '2028-02-29', '2027-03-01')
    const ask = { portfolioId: app.portfolioId, asOf: TODAY, withinMonths: 12 }
    const { units, existing } = await app.api.leasingMix.propose(ask)
    expect(units).toEqual([])
    expect(existing).toHaveLength(3)
  })
})
