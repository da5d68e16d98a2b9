import { describe, expect, it } from 'vitest'
import { known } from '#shared/finance/figure'
import { type BookedMoney, type BookedMonths, noMoney } from '#shared/finance/booked-money'
import {
  cashInvested,
  leveredMultiple,
  leveredReturn,
  ownerFlows,
} from '#shared/finance/levered-return'

const property = {
  purchaseDate: '2021-03-15',
  purchasePrice: 64_000_000,
  closingCosts: 1_280_000,
  initialCapex: 0,
}

describe('cashInvested', () => {
  it('is price, costs and works less the loans of the purchase: 172,800', () => {
    const loans = [
      { amount: 48_000_000, startDate: '2021-03-15' },
      { amount: 2_000_000, startDate: '2022-03-15' },
    ]
    expect(cashInvested(property, loans, '2026-01-01')).toEqual(known(17_280_000))
  })
  it('is nothing before the purchase, and missing without a price', () => {
    expect(cashInvested(property, [], '2021-03-14').value).toBe(0)
    expect(cashInvested({ ...property, purchasePrice: 0 }, [], '2026-01-01').reason).toBe(
      'No purchase price is recorded.',
    )
  })
})

describe('ownerFlows', () => {
  const sold = { invested: known(100_000), proceeds: 110_000, asOf: '2022-03-15' }
  const upTo = (money: Partial<BookedMoney>) => ({ ...sold, soFar: { ...noMoney, ...money } })
  const booked = (...months: [string, Partial<BookedMoney>][]): BookedMonths =>
    new Map(months.map(([month, money]) => [month, { ...noMoney, ...money }]))

  it('are the money invested, every month’s cash flow and what a sale leaves', () => {
    const months = booked(
      ['2021-02', { income: 1 }],
      ['2021-03', { financing: 48_000 }],
      ['2021-04', { income: 500 }],
      ['2021-09', { financing: 2000 }],
      ['2022-03', { income: 9999 }],
      ['2022-04', { income: 9999 }],
    )
    expect(ownerFlows(property, months, upTo({ income: 700 })).flows).toEqual([
      { date: '2021-03-15', amount: -100_000 },
      { date: '2021-04-30', amount: 500 },
      { date: '2021-09-30', amount: 2000 },
      { date: '2022-03-15', amount: 700 },
      { date: '2022-03-15', amount: 110_000 },
    ])
  })

  it('return 10 % on 100,000 that are worth 110,000 after 365 days', () => {
    const flows = ownerFlows(property, booked(['2021-03', {}]), upTo({}))
    expect(leveredReturn(flows).value).toBeCloseTo(0.1, 12)
    expect(leveredMultiple(flows).value).toBe(1.1)
  })

  it.each([
    [booked(), 'Nothing is booked since the purchase in March 2021.'],
    [
      booked(['2021-07', { income: 1 }]),
      'The books begin in July 2021, after the purchase in March 2021.',
    ],
  ])('are not known where the books are short', (months, reason) => {
    expect(leveredReturn(ownerFlows(property, months, upTo({})))).toEqual({ value: null, reason })
  })

  it('are not known without a value', () => {
    expect(ownerFlows(property, booked(), { ...upTo({}), proceeds: null }).reason).toBe(
      'There is no value on this day.',
    )
  })
})
