import { describe, expect, it } from 'vitest'
import { causesOf, foundOn, lease, place, rule, said } from './facts.ts'

describe('a lease that ends', () => {
  const leases = [lease()]

  it('is seen from the 60th day before, gravely from the 14th, and not the day before either', () => {
    expect(foundOn('2026-10-31', { leases })).toEqual([])
    expect(foundOn('2026-11-01', { leases })).toEqual(['warning lease_ending/l1'])
    expect(foundOn('2026-11-02', { leases })).toEqual(['warning lease_ending/l1'])
    expect(foundOn('2026-12-16', { leases })).toEqual(['warning lease_ending/l1'])
    expect(foundOn('2026-12-17', { leases })).toEqual(['critical lease_ending/l1'])
    expect(foundOn('2026-12-31', { leases })).toEqual(['critical lease_ending/l1'])
  })

  it('needs nothing when another follows, and everything when the tenant just stays', () => {
    expect(foundOn('2026-12-01', { leases: [lease({ isFollowed: true })] })).toEqual([])
    const over = lease({ status: 'holding_over', lastDay: '2026-08-31' })
    const [cause] = causesOf({ leases: [over], today: '2026-10-31' })
    expect(cause && said(cause)).toBe(
      'Elm Court, 1A: R. Ortiz stays on without a lease. The lease ended on 2026-08-31, 61 days ago, and rent still comes in.',
    )
  })

  it('follows the days that the portfolio sets, and those of the property before them', () => {
    const all = rule('lease_ending', { days: 30 })
    const own = rule('lease_ending', { days: 10 }, { propertyId: 'elm' })
    expect(foundOn('2026-11-30', { leases }, [all])).toEqual([])
    expect(foundOn('2026-12-01', { leases }, [all])).toHaveLength(1)
    expect(foundOn('2026-12-20', { leases }, [all, own])).toEqual([])
    expect(foundOn('2026-12-21', { leases }, [all, own])).toHaveLength(1)
    const off = rule('lease_ending', {}, { propertyId: 'elm', isOn: false })
    expect(foundOn('2026-12-21', { leases }, [all, off])).toEqual([])
  })

  it('says so in a sentence with its figures', () => {
    const [cause] = causesOf({ leases, today: '2026-12-30' })
    expect(cause && said(cause)).toBe(
      'Elm Court, 1A: the lease of R. Ortiz ends on 2026-12-31. That is in 1 day, and no lease follows. The rent is $1,500 a month.',
    )
  })
})

describe('the notice for a break', () => {
  // Three months before 31 March is 31 December; sixty days before that is 1 November.
  const own = { breakDate: '2027-03-31', breakNoticeMonths: 3, lastDay: '2029-12-31' }

  it('of the landlord is pressing from two weeks before and past the day after', () => {
    const leases = [lease({ ...own, breakParty: 'landlord' })]
    expect(foundOn('2026-10-31', { leases, today: '2026-10-31' })).toEqual([])
    const key = 'break_notice/l1/2027-03-31'
    expect(foundOn('2026-11-01', { leases })).toEqual([`warning ${key}`])
    expect(foundOn('2026-12-16', { leases })).toEqual([`warning ${key}`])
    expect(foundOn('2026-12-17', { leases })).toEqual([`critical ${key}`])
    expect(foundOn('2026-12-31', { leases })).toEqual([`critical ${key}`])
    expect(foundOn('2027-01-01', { leases })).toEqual([])
  })

  it('says on the last day that it is the last', () => {
    const saidTo = (breakParty: 'landlord' | 'tenant' | 'both') =>
      causesOf({ leases: [lease({ ...own, breakParty })], today: '2026-12-31' }).map(said)[0]
    expect(saidTo('landlord')).toBe(
      'Elm Court, 1A: give notice by 2026-12-31 to use your break of 2027-03-31. Today is the last day. After it the lease of R. Ortiz goes on at $1,500 a month.',
    )
    for (const party of ['tenant', 'both'] as const)
      expect(saidTo(party)).toContain('Today is the last day. $1,500 a month depends on it.')
  })

  it('of the tenant is only to be known', () => {
    const leases = [lease({ ...own, breakParty: 'tenant' })]
    expect(foundOn('2026-12-31', { leases })).toEqual(['info break_notice/l1/2027-03-31'])
  })
})

describe('rent', () => {
  const rent = {
    ...place,
    tenantId: 't1',
    tenantName: 'R. Ortiz',
    isCurrent: true,
    arrears: 150_000,
    dueOn: '2026-10-01',
    isShort: false,
  }
  const on = (daysLate: number, given: Partial<typeof rent> = {}) =>
    causesOf({ rents: [{ ...rent, daysLate, ...given }] })

  it('is late after the fifth day of grace, and gravely after the thirtieth', () => {
    expect(on(4)).toEqual([])
    expect(on(5)).toEqual([])
    expect(on(6).map(({ severity }) => severity)).toEqual(['warning'])
    expect(on(30).map(({ severity }) => severity)).toEqual(['warning'])
    expect(on(31).map(({ severity }) => severity)).toEqual(['critical'])
  })

  it('that is short by no more than the least amount is let be', () => {
    const rents = [{ ...rent, daysLate: 6, arrears: 1000, isShort: true }]
    const least = (amount: number) => causesOf({ rents }, [rule('rent_late', { least: amount })])
    expect(least(999).map(said)).toEqual([
      'Elm Court, 1A: R. Ortiz has paid too little rent, $10 is missing. A part has come in; the rest was due on 2026-10-01, 6 days ago.',
    ])
    expect(least(1000)).toEqual([])
  })

  it('that a former tenant owes is said as such', () => {
    expect(on(6, { isCurrent: false }).map(({ sentence }) => sentence)).toEqual(['left'])
  })
})

describe('a vacancy', () => {
  const unit = {
    ...place,
    lastLetOn: '2026-09-30' as string | null,
    purchaseDate: '2020-01-01',
    marketRent: 160_000,
  }

  it('counts from the day after the last one let: 30 days on 30 October are not more than 30', () => {
    expect(foundOn('2026-10-29', { vacancies: [unit] })).toEqual([])
    expect(foundOn('2026-10-30', { vacancies: [unit] })).toEqual([])
    expect(foundOn('2026-10-31', { vacancies: [unit] })).toEqual(['warning vacancy/u1'])
    expect(foundOn('2026-12-29', { vacancies: [unit] })).toEqual(['warning vacancy/u1'])
    expect(foundOn('2026-12-30', { vacancies: [unit] })).toEqual(['critical vacancy/u1'])
  })

  it('of a unit that was never let counts from the purchase', () => {
    const never = { ...unit, lastLetOn: null, purchaseDate: '2026-09-30' }
    const [cause] = causesOf({ vacancies: [never], today: '2026-10-31' })
    expect(cause && said(cause)).toBe(
      'Elm Court, 1A has never been let. You have had it for 31 days, since 2026-09-30, and no lease is to come.',
    )
  })
})
