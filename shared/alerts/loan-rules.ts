import { daysBetween } from '../dates.ts'
import {
  type AlertCause,
  type AlertTrend,
  type AlertValue,
  count,
  date,
  money,
  rate,
  ratio,
  text,
} from './alert-cause.ts'
import type { AlertFacts, CovenantFact, LoanFact } from './alert-facts.ts'
import type { SettingsOf } from './alert-rules.ts'

const covenants = [
  { rule: 'dscr', figure: 'dscr', lower: true, write: ratio },
  { rule: 'ltv', figure: 'ltv', lower: false, write: rate },
  { rule: 'debt_yield', figure: 'debtYield', lower: true, write: rate },
] as const

type Covenant = (typeof covenants)[number]

/**
 * Properties whose figures break a limit, or come near one, with where they stood a year ago.
 *
 * A DSCR and a debt yield are bad below their limit, an LTV above it; what stands exactly on it holds.
 *
 * Check: limit 1.20, near 1.25: 1.19 is broken, 1.20 and 1.24 are near, 1.25 is neither.
 */
export const covenantsBroken = (facts: AlertFacts, settingsOf: SettingsOf): AlertCause[] =>
  covenants.flatMap((covenant) =>
    facts.covenants.flatMap((fact) => judge(covenant, fact, settingsOf)),
  )

function judge(covenant: Covenant, fact: CovenantFact, settingsOf: SettingsOf): AlertCause[] {
  const { rule, figure, lower } = covenant
  const { isOn, thresholds } = settingsOf(rule, fact.propertyId)
  const { now } = fact[figure]
  if (!isOn || now === null) return []
  const isBeyond = (limit: number) => (lower ? now < limit : now > limit)
  if (isBeyond(thresholds.limit))
    return [covenantCause(covenant, fact, now, thresholds.limit, true)]
  return isBeyond(thresholds.near)
    ? [covenantCause(covenant, fact, now, thresholds.limit, false)]
    : []
}

function covenantCause(
  { rule, figure, lower, write }: Covenant,
  fact: CovenantFact,
  now: number,
  limit: number,
  isBroken: boolean,
): AlertCause {
  const { yearAgo } = fact[figure]
  const before: Record<string, AlertValue> = yearAgo === null ? {} : { before: write(yearAgo) }
  return {
    key: `${rule}/${fact.propertyId}`,
    rule,
    severity: isBroken ? 'critical' : 'warning',
    sentence: `${isBroken ? 'broken' : 'near'}${yearAgo === null ? '' : '_since'}`,
    values: {
      property: text(fact.propertyName),
      value: write(now),
      limit: write(limit),
      ...before,
    },
    trend: yearAgo === null ? null : trendOf(lower ? now - yearAgo : yearAgo - now),
    propertyId: fact.propertyId,
    dueOn: null,
    place: { page: 'property_loans', propertyId: fact.propertyId },
  }
}

/** Differences below half a hundredth would be rounded away on the screen. */
const steady = 0.005

function trendOf(gain: number): AlertTrend {
  if (Math.abs(gain) < steady) return 'steady'
  return gain > 0 ? 'better' : 'worse'
}

/**
 * Floating loans whose rate changes within so many days; on the day itself it has changed.
 *
 * Check: 60 days, change on 2026-12-31 → from 2026-11-01 to 2026-12-30.
 */
export function ratesChanging({ loans, today }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return loans.flatMap((loan) => {
    const { isOn, thresholds } = settingsOf('rate_reset', loan.propertyId)
    const { nextReset, rate: now } = loan
    if (!isOn || nextReset === null || now === null) return []
    const left = daysBetween(today, nextReset.date)
    if (left <= 0 || left > thresholds.days) return []
    const isDearer = nextReset.rate > now
    const cause: AlertCause = {
      key: `rate_reset/${loan.loanId}/${nextReset.date}`,
      rule: 'rate_reset',
      severity: isDearer ? 'warning' : 'info',
      sentence: 'reset',
      values: {
        ...loanValues(loan),
        date: date(nextReset.date),
        count: count(left),
        now: rate(now),
        next: rate(nextReset.rate),
      },
      trend: isDearer ? 'worse' : nextReset.rate < now ? 'better' : 'steady',
      propertyId: loan.propertyId,
      dueOn: nextReset.date,
      place: { page: 'loan', loanId: loan.loanId },
    }
    return [cause]
  })
}

/**
 * Loans that have to be repaid or refinanced within so many days.
 *
 * Check: 365 days, due on 2027-10-31 → from 2026-10-31 on; critical from 90 days before, 2027-08-02.
 */
export function loansMaturing({ loans, today }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return loans.flatMap((loan) => {
    const { isOn, thresholds } = settingsOf('loan_maturity', loan.propertyId)
    const left = daysBetween(today, loan.maturityDate)
    if (!isOn || loan.isRenewed || left < 0 || left > thresholds.days) return []
    const cause: AlertCause = {
      key: `loan_maturity/${loan.loanId}`,
      rule: 'loan_maturity',
      severity: left <= thresholds.urgentDays ? 'critical' : 'warning',
      sentence: 'maturing',
      values: { ...loanValues(loan), date: date(loan.maturityDate), count: count(left) },
      trend: null,
      propertyId: loan.propertyId,
      dueOn: loan.maturityDate,
      place: { page: 'loan', loanId: loan.loanId },
    }
    return [cause]
  })
}

const loanValues = ({ lender, propertyName, balance }: LoanFact) => ({
  lender: text(lender),
  property: text(propertyName),
  balance: money(balance),
})
