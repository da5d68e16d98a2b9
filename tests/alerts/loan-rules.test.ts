import { describe, expect, it } from 'vitest'
import type { CovenantFact, LoanFact } from '#shared/alerts/alert-facts'
import { causesOf, foundOn, place, rule, said } from './facts.ts'

const unknown = { now: null, yearAgo: null }
const covenant = (given: Partial<CovenantFact>): CovenantFact => ({
  propertyId: place.propertyId,
  propertyName: place.propertyName,
  dscr: unknown,
  ltv: unknown,
  debtYield: unknown,
  ...given,
})
const short = (given: Partial<CovenantFact>, rules: Parameters<typeof causesOf>[1] = []) =>
  causesOf({ covenants: [covenant(given)] }, rules).map(({ severity, key }) => `${severity} ${key}`)

describe('a covenant', () => {
  it('on the DSCR is broken under 1.20, near under 1.25, and kept exactly on either', () => {
    const at = (now: number) => short({ dscr: { now, yearAgo: null } })
    expect(at(1.1999)).toEqual(['critical dscr/elm'])
    expect(at(1.2)).toEqual(['warning dscr/elm'])
    expect(at(1.2499)).toEqual(['warning dscr/elm'])
    expect(at(1.25)).toEqual([])
  })

  it('on the LTV is broken above 75 % and near above 70 %', () => {
    const at = (now: number) => short({ ltv: { now, yearAgo: null } })
    expect(at(0.7501)).toEqual(['critical ltv/elm'])
    expect(at(0.75)).toEqual(['warning ltv/elm'])
    expect(at(0.7)).toEqual([])
  })

  it('on the debt yield is watched when asked for: broken under 8 %, near under 8.5 %', () => {
    const watched = [rule('debt_yield', {})]
    const at = (now: number) => short({ debtYield: { now, yearAgo: null } }, watched)
    expect(short({ debtYield: { now: 0.05, yearAgo: null } })).toEqual([])
    expect(at(0.0799)).toEqual(['critical debt_yield/elm'])
    expect(at(0.08)).toEqual(['warning debt_yield/elm'])
    expect(at(0.085)).toEqual([])
  })

  it('that cannot be computed says nothing, and a property may have a limit of its own', () => {
    expect(short({})).toEqual([])
    const own = rule('dscr', { limit: 1, near: 1.05 }, { propertyId: 'elm' })
    expect(short({ dscr: { now: 1.1, yearAgo: null } }, [own])).toEqual([])
    expect(short({ dscr: { now: 1.04, yearAgo: null } }, [own])).toEqual(['warning dscr/elm'])
  })

  it('says where it stood a year ago and which way it went', () => {
    const [worse] = causesOf({ covenants: [covenant({ dscr: { now: 1.18, yearAgo: 1.24 } })] })
    expect(worse && said(worse)).toBe(
      'Elm Court: DSCR 1.18 is under your limit of 1.20. Over the last twelve full months; it was 1.24 a year ago.',
    )
    expect(worse?.trend).toBe('worse')
    // An LTV that falls is better, though it is still near its limit.
    const [better] = causesOf({ covenants: [covenant({ ltv: { now: 0.72, yearAgo: 0.78 } })] })
    expect(better).toMatchObject({ trend: 'better', sentence: 'near_since' })
    const [steady] = causesOf({ covenants: [covenant({ ltv: { now: 0.72, yearAgo: 0.722 } })] })
    expect(steady?.trend).toBe('steady')
  })
})

const loan = (given: Partial<LoanFact> = {}): LoanFact => ({
  propertyId: place.propertyId,
  propertyName: place.propertyName,
  loanId: 'n1',
  lender: 'First Bank',
  balance: 30_000_000,
  maturityDate: '2040-01-01',
  isRenewed: false,
  rate: 0.05,
  nextReset: null,
  ...given,
})

describe('a loan', () => {
  it('whose rate changes is seen from 60 days before until the day before', () => {
    const loans = [loan({ nextReset: { date: '2026-12-31', rate: 0.0625 } })]
    const key = 'rate_reset/n1/2026-12-31'
    expect(foundOn('2026-10-31', { loans })).toEqual([])
    expect(foundOn('2026-11-01', { loans })).toEqual([`warning ${key}`])
    expect(foundOn('2026-12-30', { loans })).toEqual([`warning ${key}`])
    expect(foundOn('2026-12-31', { loans })).toEqual([])
    const [cause] = causesOf({ loans, today: '2026-12-30' })
    expect(cause && said(cause)).toBe(
      'First Bank: the rate goes from 5% to 6.3% on 2026-12-31. That is in 1 day. $300,000 is owed on Elm Court.',
    )
  })

  it('whose rate falls is only to be known', () => {
    const loans = [loan({ nextReset: { date: '2026-12-31', rate: 0.045 } })]
    expect(foundOn('2026-12-01', { loans })).toEqual(['info rate_reset/n1/2026-12-31'])
  })

  it('that falls due is seen from 365 days before, gravely from 90, until the day itself', () => {
    const loans = [loan({ maturityDate: '2027-10-31' })]
    expect(foundOn('2026-10-30', { loans })).toEqual([])
    expect(foundOn('2026-10-31', { loans })).toEqual(['warning loan_maturity/n1'])
    expect(foundOn('2027-08-01', { loans })).toEqual(['warning loan_maturity/n1'])
    expect(foundOn('2027-08-02', { loans })).toEqual(['critical loan_maturity/n1'])
    expect(foundOn('2027-10-31', { loans })).toEqual(['critical loan_maturity/n1'])
    expect(foundOn('2027-11-01', { loans })).toEqual([])
    const renewed = [loan({ maturityDate: '2027-10-31', isRenewed: true })]
    expect(foundOn('2027-08-02', { loans: renewed })).toEqual([])
  })
})
