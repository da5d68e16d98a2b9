import { describe, expect, it } from 'vitest'
import { dueDatesBetween } from '#shared/finance/due-dates'
import { occurrencesBetween } from '#shared/finance/recurring-occurrences'
import type { Lease } from '#shared/leases'
import type { Recurring, RecurringFrequency } from '#shared/recurring/recurring'
import { partsPaid } from '#main/recurring/booking-parts'
import { type Expected, matchOccurrences } from '#shared/recurring/recurring-match'
import { findRegularBookings, type PastBooking } from '#shared/recurring/regular-bookings'
import { exampleLoan } from '../finance/example-loan.ts'

const recurring = (changes: Partial<Recurring> = {}): Recurring => ({
  id: 'e1',
  propertyId: 'r1',
  unitId: null,
  leaseId: null,
  loanId: null,
  name: 'Insurance',
  category: 'insurance',
  amount: -60_000,
  payee: 'Acme Mutual',
  frequency: 'monthly',
  startDate: '2026-01-31',
  endDate: null,
  pausedOn: null,
  daysTolerance: 5,
  amountTolerance: 0,
  ...changes,
})

describe('due days', () => {
  it.each<[RecurringFrequency, string, readonly string[]]>([
    ['weekly', '2026-01-31', ['2026-01-31', '2026-02-07', '2026-02-14']],
    ['monthly', '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['quarterly', '2025-11-30', ['2025-11-30', '2026-02-28', '2026-05-30']],
    ['half_yearly', '2025-08-31', ['2025-08-31', '2026-02-28', '2026-08-31']],
    ['yearly', '2024-02-29', ['2024-02-29', '2025-02-28', '2026-02-28']],
  ])('come %s from %s, on the last day of a shorter month', (frequency, startDate, dates) => {
    const rhythm = { frequency, startDate, endDate: null }
    expect(dueDatesBetween(rhythm, startDate, dates[2] ?? '')).toEqual(dates)
  })

  it('are those from one day to another, both included, until the end', () => {
    const rhythm = { frequency: 'monthly', startDate: '2020-01-31', endDate: '2026-04-30' } as const
    expect(dueDatesBetween(rhythm, '2026-02-28', '2026-12-31')).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ])
    expect(dueDatesBetween(rhythm, '2026-03-01', '2026-03-30')).toEqual([])
  })
})

describe('what is expected', () => {
  const lease: Lease = {
    id: 'l1',
    unitId: 'u1',
    tenantId: 't1',
    startDate: '2026-01-01',
    endDate: '2026-12-31',
    breakDate: null,
    movedOutDate: null,
    monthlyRent: 165_000,
    deposit: 0,
    freeMonths: 1,
    breakParty: 'tenant',
    breakNoticeMonths: 0,
    renewsLeaseId: null,
    notes: '',
    steps: [{ date: '2026-03-01', monthlyRent: 170_000 }],
    options: [],
  }
  const rent = recurring({ category: 'rent', amount: 165_000, startDate: '2026-01-01' })

  it('by a lease is its rent: nothing in the free month, then by its steps, until it ends', () => {
    const due = occurrencesBetween(rent, { lease }, '2026-01-01', '2027-03-31')
    expect(due.slice(0, 3).map(({ date, amount }) => [date, amount])).toEqual([
      ['2026-02-01', 165_000],
      ['2026-03-01', 170_000],
      ['2026-04-01', 170_000],
    ])
    expect(due.at(-1)?.date).toBe('2026-12-01')
    expect(due).toHaveLength(11)
  })

  it('by a lease and the quarter is three rents; by the week, twelve rents of 52 weeks', () => {
    const of = (frequency: RecurringFrequency) =>
      occurrencesBetween({ ...rent, frequency }, { lease }, '2026-03-01', '2026-04-30')[0]?.amount
    expect(of('quarterly')).toBe(510_000)
    // 1,700 · 12 / 52 = 392.31
    expect(of('weekly')).toBe(39_231)
  })

  it('by a loan is its payment: interest, principal and escrow to the cent', () => {
    const loan = exampleLoan({ escrowMonthly: 30_000 })
    const own = recurring({ loanId: 'n1', category: 'mortgage_interest', startDate: '2026-02-01' })
    expect(occurrencesBetween(own, { loan }, '2026-02-01', '2026-02-28')).toEqual([
      {
        recurringId: 'e1',
        date: '2026-02-01',
        amount: -179_888,
        parts: [
          { category: 'mortgage_interest', amount: -125_000, description: 'Interest' },
          { category: 'loan_principal', amount: -24_888, description: 'Principal' },
          { category: 'transfer', amount: -30_000, description: 'Escrow' },
        ],
      },
    ])
  })

  it('by a loan leaves out extra payments and the payoff, which are booked by themselves', () => {
    const own = recurring({ loanId: 'n1', category: 'mortgage_interest', startDate: '2026-02-01' })
    const extra = exampleLoan({ extraPayments: [{ date: '2026-02-01', amount: 1_000_000 }] })
    const [first] = occurrencesBetween(own, { loan: extra }, '2026-02-01', '2026-02-28')
    expect(first?.amount).toBe(-149_888)
    const ended = exampleLoan({ endedDate: '2026-03-15' })
    const due = occurrencesBetween(own, { loan: ended }, '2026-01-01', '2027-01-01')
    expect(due.map(({ date }) => date)).toEqual(['2026-02-01', '2026-03-01'])
  })

  it('is nothing from the day of a pause on', () => {
    const paused = recurring({ pausedOn: '2026-03-01' })
    const due = occurrencesBetween(paused, {}, '2026-01-01', '2026-12-31')
    expect(due.map(({ date }) => date)).toEqual(['2026-01-31', '2026-02-28'])
  })
})

describe('matchOccurrences', () => {
  const expected = (changes: Partial<Expected> = {}): Expected => ({
    recurringId: 'e1',
    date: '2026-03-01',
    amount: -120_000,
    propertyId: 'r1',
    unitId: null,
    daysTolerance: 5,
    amountTolerance: 0,
    ...changes,
  })
  const line = (id: string, date: string, amount = -120_000, propertyId: string | null = 'r1') => ({
    id,
    date,
    amount,
    propertyId,
    unitId: null,
  })
  const pairs = (...given: Parameters<typeof matchOccurrences>) =>
    matchOccurrences(...given).map(({ occurrence, candidate }) => [occurrence.date, candidate.id])

  it('takes the nearest line, each once, and of two as near the earlier', () => {
    const due = [expected(), expected({ date: '2026-04-01' })]
    const lines = [
      line('c', '2026-04-06'),
      line('b', '2026-03-03'),
      line('a', '2026-02-27'),
      line('d', '2026-04-02'),
    ]
    expect(pairs(due, lines)).toEqual([
      ['2026-03-01', 'a'],
      ['2026-04-01', 'd'],
    ])
  })

  it('takes no line outside the tolerance of days or of money, or on the other side of zero', () => {
    const lines = [
      line('early', '2026-02-23'),
      line('other', '2026-03-01', -121_000),
      line('in', '2026-03-01', 120_000),
    ]
    expect(pairs([expected()], lines)).toEqual([])
    expect(pairs([expected({ amountTolerance: 1000 })], lines)).toEqual([['2026-03-01', 'other']])
    expect(pairs([expected({ daysTolerance: 6 })], lines)).toEqual([['2026-03-01', 'early']])
  })

  it('takes a line of the same property and unit, or of one that nobody has named yet', () => {
    const ofUnit = expected({ unitId: 'u1' })
    expect(pairs([ofUnit], [line('a', '2026-03-01', -120_000, 'r2')])).toEqual([])
    expect(pairs([ofUnit], [{ ...line('a', '2026-03-01'), unitId: 'u2' }])).toEqual([])
    expect(pairs([ofUnit], [{ ...line('a', '2026-03-01'), unitId: 'u1' }])).toHaveLength(1)
    expect(pairs([ofUnit], [line('a', '2026-03-01', -120_000, null)])).toHaveLength(1)
  })

  it('gives two equal lines to two equal due days', () => {
    const due = [expected(), expected({ recurringId: 'e2' })]
    const lines = [line('a', '2026-03-01'), line('b', '2026-03-01')]
    expect(pairs(due, lines)).toHaveLength(2)
  })
})

describe('partsPaid', () => {
  const part = (category: string, amount: number) => ({ category, amount, description: '' })

  it('gives what a payment differs by to the principal, or else to its first part', () => {
    const loan = [part('mortgage_interest', -125_000), part('loan_principal', -24_888)]
    expect(partsPaid(loan, -149_888, -150_000).map(({ amount }) => amount)).toEqual([
      -125_000, -25_000,
    ])
    const interestOnly = [part('mortgage_interest', -125_000), part('transfer', -30_000)]
    expect(partsPaid(interestOnly, -155_000, -154_900).map(({ amount }) => amount)).toEqual([
      -124_900, -30_000,
    ])
  })
})

describe('findRegularBookings', () => {
  const premium = (date: string, amount = -60_000): PastBooking => ({
    propertyId: 'r1',
    unitId: null,
    category: 'insurance',
    payee: 'Acme Mutual',
    date,
    amount,
  })
  const dates = ['2025-01-05', '2025-04-05', '2025-07-06', '2025-10-05']

  it('sees a quarterly premium in four bookings and says when the next is due', () => {
    expect(
      findRegularBookings(
        dates.map((date) => premium(date)),
        '2025-11-21',
      ),
    ).toEqual([
      {
        propertyId: 'r1',
        unitId: null,
        category: 'insurance',
        payee: 'Acme Mutual',
        amount: -60_000,
        frequency: 'quarterly',
        nextDate: '2026-01-05',
        amountTolerance: 0,
        count: 4,
      },
    ])
  })

  it('sees nothing in three, in unequal intervals, in unlike amounts, or in what has stopped', () => {
    const find = (bookings: PastBooking[], asOf = '2025-11-21') =>
      findRegularBookings(bookings, asOf)
    expect(find(dates.slice(1).map((date) => premium(date)))).toEqual([])
    expect(
      find(['2025-01-05', '2025-03-05', '2025-07-06', '2025-10-05'].map((d) => premium(d))),
    ).toEqual([])
    expect(find(dates.map((date, n) => premium(date, n === 3 ? -160_000 : -60_000)))).toEqual([])
    expect(
      find(
        dates.map((date) => premium(date)),
        '2026-02-01',
      ),
    ).toEqual([])
  })

  it('keeps payees and properties apart, and allows for what the amounts vary by', () => {
    const others = dates.map((date) => ({ ...premium(date), payee: 'Other' })).slice(0, 2)
    const rising = dates.map((date, n) => premium(date, -60_000 - n * 1000))
    expect(findRegularBookings([...others, ...rising], '2025-11-21')).toMatchObject([
      { payee: 'Acme Mutual', amount: -63_000, amountTolerance: 3000 },
    ])
  })

  it.each([
    ['weekly', ['2025-10-27', '2025-11-03', '2025-11-10', '2025-11-17'], '2025-11-24'],
    ['monthly', ['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-28'], '2025-12-31'],
    ['half_yearly', ['2024-05-01', '2024-11-01', '2025-05-02', '2025-11-03'], '2026-05-01'],
    ['yearly', ['2022-11-01', '2023-11-01', '2024-11-04', '2025-11-01'], '2026-11-01'],
  ])('knows a %s rhythm', (frequency, days, nextDate) => {
    const found = findRegularBookings(
      days.map((date) => premium(date)),
      '2025-11-21',
    )
    expect(found).toMatchObject([{ frequency, nextDate }])
  })
})
