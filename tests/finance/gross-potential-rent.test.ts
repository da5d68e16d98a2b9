import { describe, expect, it } from 'vitest'
import { grossPotentialRent } from '#shared/finance/gross-potential-rent'
import { remainingTerms, weightedTerm } from '#shared/finance/lease-terms'
import type { Lease } from '#shared/leases'

const lease = (changes: Partial<Lease> = {}): Lease => ({
  id: 'l1',
  unitId: 'u1',
  tenantId: 't1',
  startDate: '2026-01-11',
  endDate: '2027-12-31',
  breakDate: null,
  movedOutDate: null,
  monthlyRent: 180_000,
  deposit: 0,
  freeMonths: 0,
  breakParty: 'tenant',
  breakNoticeMonths: 0,
  renewsLeaseId: null,
  notes: '',
  options: [],
  steps: [],
  ...changes,
})

const unit = (marketRent: number | null = 200_000) => ({ id: 'u1', label: 'A', marketRent })

describe('grossPotentialRent', () => {
  const inJanuary = (leases: Lease[], marketRent?: number | null) =>
    grossPotentialRent([unit(marketRent)], leases, '2026-01-01', '2026-01-31')

  it('takes the market rent by the day until the unit is let, then the contract rent', () => {
    // 2,000 · 10 / 31 + 1,800 · 21 / 31 = 645.16 + 1,219.35
    expect(inJanuary([lease()])).toEqual({ value: 186_452, reason: null })
  })

  it('follows a step and an early leaving within the month', () => {
    const stepped = lease({
      startDate: '2025-01-01',
      steps: [{ date: '2026-01-11', monthlyRent: 190_000 }],
      movedOutDate: '2026-01-20',
    })
    // 1,800 · 10 / 31 + 1,900 · 10 / 31 + 2,000 · 11 / 31
    expect(inJanuary([stepped]).value).toBe(190_323)
  })

  it('counts only the days asked for, each as a part of its own month', () => {
    const { value } = grossPotentialRent([unit()], [], '2026-01-17', '2026-02-14')
    // 15 of 31 days and 14 of 28
    expect(value).toBe(Math.round((200_000 * 15) / 31 + 100_000))
  })

  it('is missing for an empty unit without a market rent, and is not for one that is let', () => {
    expect(inJanuary([lease()], null)).toEqual({
      value: null,
      reason: 'Unit A stands empty and has no market rent.',
    })
    expect(inJanuary([lease({ startDate: '2025-01-01' })], null).value).toBe(180_000)
  })

  it('is nothing where no day is owned', () => {
    expect(grossPotentialRent([unit(null)], [], '2026-02-01', '2026-01-31').value).toBe(0)
  })
})

describe('the weighted lease term', () => {
  it('weighs 60,000 for two years and 20,000 for one to 1.75 years', () => {
    const term = (annualRent: number, years: number) => ({
      annualRent,
      yearsToEnd: years,
      yearsToBreak: 0,
    })
    expect(weightedTerm([term(60_000, 2), term(20_000, 1)], (t) => t.yearsToEnd).value).toBe(1.75)
  })

  it('takes the rent of the day, twelve times, and the days left of 365.25 a year', () => {
    const leases = [
      lease({ breakDate: '2026-12-31' }),
      lease({ id: 'ended', endDate: '2026-01-30' }),
      lease({ id: 'to come', startDate: '2026-02-01' }),
    ]
    expect(remainingTerms(leases, '2026-01-31')).toEqual([
      { annualRent: 2_160_000, yearsToEnd: 699 / 365.25, yearsToBreak: 334 / 365.25 },
    ])
  })

  it('ends with the lease where the break is past, or lies after the tenant has left', () => {
    const yearsToBreak = (changes: Partial<Lease>) =>
      remainingTerms([lease(changes)], '2026-06-30')[0]?.yearsToBreak
    expect(yearsToBreak({ breakDate: '2026-06-29' })).toBe(549 / 365.25)
    expect(yearsToBreak({ breakDate: '2026-09-30', movedOutDate: '2026-07-31' })).toBe(31 / 365.25)
  })

  it('is missing where no rent is due', () => {
    expect(weightedTerm([], (term) => term.yearsToEnd).reason).toBe(
      'No lease with a rent runs on this day.',
    )
  })
})
