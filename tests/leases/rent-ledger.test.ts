import { describe, expect, it } from 'vitest'
import { rentCollectionByMonth } from '#shared/finance/rent-collection'
import { rentAccount, type RentPayment } from '#shared/finance/rent-ledger'
import { tenanciesOf, type Tenancy } from '#shared/finance/tenancies'
import { assignBookings } from '#shared/finance/tenancy-bookings'
import type { Lease } from '#shared/leases'
import { leaseOf } from './lease-of.ts'

const onlyTenancy = (...leases: Lease[]): Tenancy => {
  const [tenancy, ...others] = tenanciesOf(leases)
  if (tenancy === undefined || others.length > 0) throw new Error('not one tenancy')
  return tenancy
}

const payments = (...list: [date: string, amount: number][]): RentPayment[] =>
  list.map(([date, amount]) => ({ date, amount }))

const terms = { from: '2026-01-01', asOf: '2026-09-30', graceDays: 5, tolerance: 100 }

/**
 * From 11 January with one free month at 1,800, from 16 June at 1,900, left on 21 August:
 *
 *   February  1,800 · 18 / 28 = 1,157.14 from the 11th      June    900 + 950 = 1,850
 *   March, April, May          1,800 each                   July    1,900
 *                                                           August  1,900 · 21 / 31 = 1,287.10
 */
const lease = leaseOf({
  endDate: '2026-12-31',
  freeMonths: 1,
  steps: [{ date: '2026-06-16', monthlyRent: 190_000 }],
  movedOutDate: '2026-08-21',
})

const paid = payments(
  ['2026-02-12', 115_714],
  ['2026-03-01', 180_000],
  ['2026-04-03', 100_000],
  ['2026-04-20', 80_000],
  // May and June whole, and 350 of July.
  ['2026-05-01', 400_000],
  // 1,350 of July.
  ['2026-07-09', 100_000],
)

describe('a rent account worked out by hand', () => {
  const account = rentAccount(onlyTenancy(lease), paid, terms)
  const line = (month: string) => {
    const found = account.months.find((each) => each.month === month)
    if (found === undefined) throw new Error(`nothing due in ${month}`)
    const { dueOn, due, paid: settled, paidOn, daysLate, state } = found
    return [dueOn, due, settled, paidOn, daysLate, state]
  }

  it('asks for part months by days, nothing in the free month, and the step from its day', () => {
    expect(account.months.map(({ month, due }) => [month, due])).toEqual([
      ['2026-02', 115_714],
      ['2026-03', 180_000],
      ['2026-04', 180_000],
      ['2026-05', 180_000],
      ['2026-06', 185_000],
      ['2026-07', 190_000],
      ['2026-08', 128_710],
    ])
  })

  it('says when each month was paid for good, and how late', () => {
    expect(line('2026-02')).toEqual(['2026-02-11', 115_714, 115_714, '2026-02-12', 1, 'paid'])
    expect(line('2026-04')).toEqual(['2026-04-01', 180_000, 180_000, '2026-04-20', 19, 'paid_late'])
    expect(line('2026-06')).toEqual(['2026-06-01', 185_000, 185_000, '2026-05-01', 0, 'paid'])
    expect(line('2026-07')).toEqual(['2026-07-01', 190_000, 135_000, null, 91, 'short'])
    expect(line('2026-08')).toEqual(['2026-08-01', 128_710, 0, null, 60, 'unpaid'])
  })

  it('owes 550 of July and the whole of August: 91 and 60 days old on 30 September', () => {
    expect(account).toMatchObject({
      due: 1_159_424,
      paid: 975_714,
      arrears: 55_000 + 128_710,
      prepaid: 0,
      daysLate: 91,
      isLate: true,
      ageing: { to30: 0, to60: 128_710, to90: 0, over90: 55_000 },
      lastPaidOn: '2026-07-09',
    })
  })

  it('carries what was paid over: on 31 May 2,200 are paid ahead', () => {
    // Due to May 6,557.14, paid 8,757.14.
    const inMay = rentAccount(onlyTenancy(lease), paid, { ...terms, asOf: '2026-05-31' })
    expect(inMay).toMatchObject({ due: 655_714, arrears: 0, prepaid: 220_000, daysLate: 0 })
  })
})

describe('a rent account', () => {
  const steady = leaseOf({ startDate: '2026-01-01', monthlyRent: 100_000 })
  const account = (asOf: string, ...list: [string, number][]) =>
    rentAccount(onlyTenancy(steady), payments(...list), { ...terms, asOf })

  it('takes a payment that came back out of the months it had settled', () => {
    const bounced = account(
      '2026-02-28',
      ['2026-01-01', 100_000],
      ['2026-02-01', 100_000],
      ['2026-02-05', -100_000],
    )
    expect(bounced.months.map(({ paid: settled }) => settled)).toEqual([100_000, 0])
  })

  it('dates a month by the payment that covered it for good, after one that came back', () => {
    const again = account(
      '2026-01-31',
      ['2026-01-01', 100_000],
      ['2026-01-06', -100_000],
      ['2026-01-20', 100_000],
    )
    expect(again.months).toMatchObject([{ paidOn: '2026-01-20', daysLate: 19, state: 'paid_late' }])
  })

  it('is not late within the days of grace, nor for a few cents', () => {
    expect(account('2026-01-06').months).toMatchObject([{ state: 'open', daysLate: 5 }])
    expect(account('2026-01-06').isLate).toBe(false)
    expect(account('2026-01-07')).toMatchObject({ isLate: true, daysLate: 6 })
    expect(account('2026-01-31', ['2026-01-01', 99_950])).toMatchObject({
      arrears: 0,
      isLate: false,
      months: [{ state: 'paid', paid: 99_950 }],
    })
  })

  it('counts nothing before the books begin', () => {
    const from = '2026-03-01'
    const { months } = rentAccount(onlyTenancy(steady), payments(['2026-02-01', 100_000]), {
      ...terms,
      from,
      asOf: '2026-04-30',
    })
    expect(months.map(({ month, paid: settled }) => [month, settled])).toEqual([
      ['2026-03', 0],
      ['2026-04', 0],
    ])
  })
})

describe('tenancies', () => {
  const first = leaseOf({ id: 'l1', startDate: '2025-01-01', endDate: '2025-12-31' })
  const next = leaseOf({ id: 'l2', startDate: '2026-01-15', endDate: '2026-12-31' })
  const others = leaseOf({
    id: 'l3',
    tenantId: 't2',
    startDate: '2027-02-01',
    endDate: '2027-12-31',
  })
  const back = leaseOf({ id: 'l4', startDate: '2028-03-01', endDate: '2028-12-31' })
  const idsOf = (tenancies: readonly Tenancy[]) =>
    tenancies.map(({ leases }) => leases.map(({ id }) => id))

  it('join the leases of a tenant on a unit, and begin anew after a longer absence', () => {
    expect(idsOf(tenanciesOf([back, others, next, first]))).toEqual([['l1', 'l2'], ['l3'], ['l4']])
    const named = { ...back, renewsLeaseId: 'l2' }
    expect(idsOf(tenanciesOf([first, next, named]))).toEqual([['l1', 'l2', 'l4']])
  })

  it('get the bookings that name them, or that fall in or after their time on the unit', () => {
    const tenancies = tenanciesOf([first, next, others])
    const booking = (date: string, part: object = {}) => ({
      propertyId: 'r1',
      unitId: 'u1',
      leaseId: null,
      tenantId: null,
      date,
      ...part,
    })
    const [a, b] = tenancies
    if (a === undefined || b === undefined) throw new Error('two tenancies')
    const inTime = booking('2026-05-01')
    const afterLeaving = booking('2027-01-20')
    const ofOthers = booking('2027-02-01')
    const late = booking('2027-03-01', { tenantId: 't1' })
    const byLease = booking('2027-06-01', { leaseId: 'l1', unitId: null })
    const nobodys = booking('2026-05-01', { unitId: null })
    const list = [inTime, afterLeaving, ofOthers, late, byLease, nobodys]
    const twoUnits = [
      { id: 'u1', propertyId: 'r1' },
      { id: 'u2', propertyId: 'r1' },
    ]
    const assigned = assignBookings(twoUnits, tenancies, list)
    expect(assigned.get(a)).toEqual([inTime, afterLeaving, late, byLease])
    expect(assigned.get(b)).toEqual([ofOthers])
    const house = assignBookings(twoUnits.slice(0, 1), tenancies, [nobodys])
    expect(house.get(a)).toEqual([nobodys])
  })
})

describe('rentCollectionByMonth', () => {
  it('finds 3,000 of the 4,000 of May paid: 75 %', () => {
    const may = (due: number, settled: number) => ({
      months: [
        {
          leaseId: 'l',
          month: '2026-05',
          dueOn: '2026-05-01',
          due,
          paid: settled,
          paidOn: null,
          daysLate: 0,
          state: settled === due ? ('paid' as const) : ('short' as const),
        },
      ],
    })
    expect(
      rentCollectionByMonth([may(100_000, 100_000), may(300_000, 200_000)], ['2026-04', '2026-05']),
    ).toEqual([
      { month: '2026-04', due: 0, paid: 0, paidInTime: 0, share: null },
      { month: '2026-05', due: 400_000, paid: 300_000, paidInTime: 100_000, share: 0.75 },
    ])
  })
})
