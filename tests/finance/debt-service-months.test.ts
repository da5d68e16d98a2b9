import { debtServiceByMonth } from '#shared/finance/debt-service-months'
import type { LoanSchedule, ScheduledPayment } from '#shared/finance/loan-schedule'
import { describe, expect, it } from 'vitest'

const payment = (number: number, month: string, principal: number): ScheduledPayment => ({
  number,
  date: `${month}-15`,
  payment: 40_000 + principal,
  interest: 40_000,
  principal,
  balance: 0,
})
const schedule = (...payments: ScheduledPayment[]): LoanSchedule => ({
  payments,
  levelPayment: 100_000,
  totalInterest: 0,
})
const summer = ['2027-05', '2027-06', '2027-07', '2027-08']

describe('debtServiceByMonth', () => {
  it('takes a balloon to be renewed at the payment before it', () => {
    const loan = schedule(payment(1, '2027-05', 60_000), payment(2, '2027-06', 10_060_000))
    expect(debtServiceByMonth(loan, summer)).toEqual([100_000, 100_000, 100_000, 100_000])
  })

  it('asks for nothing once a loan is paid off, nor for one whose rate nobody knows', () => {
    const loan = schedule(payment(1, '2027-05', 60_000), payment(2, '2027-06', 58_000))
    expect(debtServiceByMonth(loan, summer)).toEqual([100_000, 98_000, 0, 0])
    expect(debtServiceByMonth(null, summer)).toEqual([0, 0, 0, 0])
  })

  it('keeps the gaps between payments of a quarter, also after the term', () => {
    const loan = schedule(payment(1, '2027-02', 0), payment(2, '2027-05', 9_000_000))
    expect(debtServiceByMonth(loan, summer)).toEqual([40_000, 0, 0, 40_000])
  })
})
