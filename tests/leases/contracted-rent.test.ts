import { describe, expect, it } from 'vitest'
import { contractedRent } from '#shared/finance/contracted-rent'
import { grossPotentialRent } from '#shared/finance/gross-potential-rent'
import { monthlyRentOn, rentDueOn } from '#shared/finance/lease-rent'
import { nextTenantBreak, remainingTerms } from '#shared/finance/lease-terms'
import type { Lease } from '#shared/leases'
import { leaseOf } from './lease-of.ts'

const contracted = (leases: readonly Lease[], from: string, to: string) =>
  contractedRent([{ id: 'u1' }, { id: 'u2' }], leases, from, to)

describe('the rent due on a day', () => {
  it('is nothing in the free months, while the face rent stays what it is', () => {
    const lease = leaseOf({ freeMonths: 2 })
    expect(rentDueOn(lease, '2026-01-10')).toBeNull()
    expect(rentDueOn(lease, '2026-03-10')).toBe(0)
    expect(monthlyRentOn(lease, '2026-03-10')).toBe(180_000)
    expect(rentDueOn(lease, '2026-03-11')).toBe(180_000)
  })
})

describe('contractedRent', () => {
  it('counts the days let only: 1,800 · 21 / 31 in the January that the lease begins on the 11th', () => {
    expect(contracted([leaseOf()], '2026-01-01', '2026-01-31')).toBe(121_935)
    expect(contracted([], '2026-01-01', '2026-12-31')).toBe(0)
    expect(contracted([leaseOf()], '2026-02-01', '2026-01-31')).toBe(0)
  })

  it('owes nothing in a free month, which gross potential rent counts at its face rent', () => {
    const leases = [leaseOf({ freeMonths: 1 })]
    // free until 10 February: 1,800 · 18 / 28
    expect(contracted(leases, '2026-02-01', '2026-02-28')).toBe(115_714)
    const units = [{ id: 'u1', label: 'A', marketRent: 200_000 }]
    expect(grossPotentialRent(units, leases, '2026-02-01', '2026-02-28').value).toBe(180_000)
  })

  it('adds up units, steps and an early leaving', () => {
    const leases = [
      // 11 months at 1,800 from February on, and 1,219.35 for January: 21,019.35
      leaseOf(),
      // January to June at 1,000, July to 15 September at 1,100: 6,000 + 2,200 + 1,100 / 2
      leaseOf({
        id: 'l2',
        unitId: 'u2',
        startDate: '2026-01-01',
        monthlyRent: 100_000,
        steps: [{ date: '2026-07-01', monthlyRent: 110_000 }],
        movedOutDate: '2026-09-15',
      }),
    ]
    expect(contracted(leases, '2026-01-01', '2026-12-31')).toBe(2_101_935 + 875_000)
  })
})

describe('the first break', () => {
  const withBreak = (breakParty: Lease['breakParty']) =>
    leaseOf({ breakDate: '2026-12-31', breakParty })

  it('is one that the tenant may use: a landlord break does not shorten the term', () => {
    expect(nextTenantBreak(withBreak('tenant'), '2026-01-31')).toBe('2026-12-31')
    expect(nextTenantBreak(withBreak('both'), '2026-01-31')).toBe('2026-12-31')
    expect(nextTenantBreak(withBreak('landlord'), '2026-01-31')).toBeNull()
    // 2026-01-31 to 2027-12-31 are 699 days
    expect(remainingTerms([withBreak('landlord')], '2026-01-31')[0]?.yearsToBreak).toBe(
      699 / 365.25,
    )
  })

  it('is one still to come', () => {
    expect(nextTenantBreak(withBreak('tenant'), '2026-12-31')).toBe('2026-12-31')
    expect(nextTenantBreak(withBreak('tenant'), '2027-01-01')).toBeNull()
  })
})
