import { addMonthsToDate } from '#shared/dates'
import type { TranchePayment, TrancheTerms } from '#shared/finance/tranche-schedule'
import { exactLevel, roundFraction } from './exact-loan.ts'

const million = 1_000_000n

/** A tranche at a rate of whole millionths reckoned a second time, in whole numbers only. */
export function exactTranche(terms: TrancheTerms): TranchePayment[] {
  const { amount, annualRate, startDate, termMonths, amortization, amortMonths } = terms
  const rate = BigInt(Math.round(annualRate * 1_000_000))
  const whole = BigInt(amount)
  const rows: TranchePayment[] = []
  let owed = whole
  for (let n = 1; n <= termMonths && owed > 0n; n += 1) {
    const interest = roundFraction({ top: owed * rate, bottom: million * 12n })
    let principal = 0n
    if (amortization === 'annuity') principal = exactLevel(whole, rate, 12n, amortMonths) - interest
    if (amortization === 'linear')
      principal = roundFraction({ top: whole, bottom: BigInt(amortMonths) })
    const isRest = amortization !== 'interest-only' && n === amortMonths
    if (isRest || principal > owed) principal = owed
    const left = owed - principal
    const balloon = n === termMonths ? left : 0n
    rows.push({
      number: n,
      date: addMonthsToDate(startDate, n),
      opening: Number(owed),
      interest: Number(interest),
      principal: Number(principal),
      balloon: Number(balloon),
      closing: Number(left - balloon),
    })
    owed = left - balloon
  }
  return rows
}
