import { describe, expect, it } from 'vitest'
import { isLeaseRunning, monthlyRentOn } from '#shared/finance/lease-rent'
import { sumByMonth } from '#shared/finance/monthly-money'
import { propertyValueOn } from '#shared/finance/property-value'
import type { Lease } from '#shared/leases'

const lease: Lease = {
  id: 'l1',
  unitId: 'u1',
  tenantId: 't1',
  startDate: '2024-06-01',
  endDate: '2026-05-31',
  breakDate: null,
  movedOutDate: null,
  monthlyRent: 165_000,
  deposit: 165_000,
  freeMonths: 0,
  breakParty: 'tenant',
  breakNoticeMonths: 0,
  renewsLeaseId: null,
  notes: '',
  options: [],
  steps: [{ date: '2025-06-01', monthlyRent: 170_000 }],
}

describe('the rent of a lease', () => {
  it.each([
    ['2024-05-31', null],
    ['2024-06-01', 165_000],
    ['2025-05-31', 165_000],
    ['2025-06-01', 170_000],
    ['2026-05-31', 170_000],
    ['2026-06-01', null],
  ])('on %s is %s', (date, rent) => {
    expect(monthlyRentOn(lease, date)).toBe(rent)
  })

  it('ends on the day the tenant moved out', () => {
    const early = { ...lease, movedOutDate: '2025-01-31' }
    expect(isLeaseRunning(early, '2025-01-31')).toBe(true)
    expect(isLeaseRunning(early, '2025-02-01')).toBe(false)
  })
})

describe('the value of a property', () => {
  it('is the latest valuation on or before the day, else the price', () => {
    const property = { purchaseDate: '2021-03-15', purchasePrice: 64_000_000 }
    const valuation = { id: 'v', propertyId: 'r1', value: 70_500_000, source: 'appraisal' }
    const valuations = [{ ...valuation, date: '2025-01-01' }]
    expect(propertyValueOn(property, valuations, '2021-03-14')).toBeNull()
    expect(propertyValueOn(property, valuations, '2024-12-31')).toBe(64_000_000)
    expect(propertyValueOn(property, valuations, '2025-01-01')).toBe(70_500_000)
  })
})

describe('sumByMonth', () => {
  it('keeps what is neither income nor cost out of NOI and cash flow', () => {
    const month = '2026-01'
    expect(
      sumByMonth(
        [
          { month, kind: 'income', amount: 200_000 },
          { month, kind: 'operating', amount: -30_000 },
          { month, kind: 'interest', amount: -90_000 },
          { month, kind: 'principal', amount: -25_000 },
          { month, kind: 'deposit', amount: 999_999 },
          { month, kind: 'equity', amount: 999_999 },
        ],
        [month, '2026-02'],
      ),
    ).toEqual([
      {
        month,
        income: 200_000,
        operating: -30_000,
        noi: 170_000,
        debtService: -115_000,
        capex: 0,
        cashFlow: 55_000,
      },
      {
        month: '2026-02',
        income: 0,
        operating: 0,
        noi: 0,
        debtService: 0,
        capex: 0,
        cashFlow: 0,
      },
    ])
  })
})
