import { addMonthsToDate, daysBetween } from '#shared/dates'
import type { LoanTerms } from '#shared/finance/loan-periods'

/** A schedule reckoned a second time, in whole numbers only: fractions of BigInt, no floating point. */
type Fraction = { readonly top: bigint; readonly bottom: bigint }

type Row = { readonly date: string; readonly interest: number; readonly principal: number }

const million = 1_000_000n
const scale = 10n ** 60n
const steps = { monthly: 1, quarterly: 3, annual: 12 } as const

/** The half goes to the even neighbour; of amounts that are not negative. */
export function roundFraction({ top, bottom }: Fraction): bigint {
  const floor = top / bottom
  const twice = 2n * (top % bottom)
  const isUp = twice > bottom || (twice === bottom && floor % 2n === 1n)
  return isUp ? floor + 1n : floor
}

/** P · i / (1 − (1 + i)^−n) with 60 decimal places. */
export function exactLevel(owed: bigint, rate: bigint, perYear: bigint, count: number): bigint {
  if (rate === 0n) return roundFraction({ top: owed, bottom: BigInt(count) })
  const i = (rate * scale) / (million * perYear)
  let power = scale
  for (let n = 0; n < count; n += 1) power = (power * (scale + i)) / scale
  return roundFraction({ top: owed * i * power, bottom: scale * (power - scale) })
}

function fractionOf(terms: LoanTerms, from: string, to: string): Fraction {
  const months = BigInt(steps[terms.paymentFrequency ?? 'monthly'])
  if (terms.dayCount === '30/360') return { top: months, bottom: 12n }
  const days = BigInt(daysBetween(from, to))
  return { top: days, bottom: terms.dayCount === 'actual/360' ? 360n : 365n }
}

/** A loan at a fixed rate of whole millionths, from its terms alone. */
export function exactSchedule(terms: LoanTerms): Row[] {
  if (terms.rate.type !== 'fixed') throw new Error('only fixed rates are reckoned exactly')
  const rate = BigInt(Math.round(terms.rate.annual * 1_000_000))
  const step = steps[terms.paymentFrequency ?? 'monthly']
  const count = Math.ceil(terms.amortizationMonths / step)
  const last = Math.ceil(Math.min(terms.termMonths, terms.amortizationMonths) / step)
  const rows: Row[] = []
  let owed = BigInt(terms.amount)
  let level: bigint | null = null
  for (let n = 1; n <= last && owed > 0n; n += 1) {
    const from = addMonthsToDate(terms.firstPaymentDate, (n - 2) * step)
    const date = addMonthsToDate(terms.firstPaymentDate, (n - 1) * step)
    const share = fractionOf(terms, from, date)
    const interest = roundFraction({ top: owed * rate * share.top, bottom: million * share.bottom })
    if (n * step > terms.interestOnlyMonths)
      level ??= exactLevel(owed, rate, BigInt(12 / step), count - n + 1)
    const extra = extraOf(terms, n === 1 ? '' : from, date)
    const planned = extra + (level === null ? 0n : atLeastNothing(level - interest))
    const principal = n === last ? owed : lesser(planned, owed)
    owed -= principal
    rows.push({ date, interest: Number(interest), principal: Number(principal) })
  }
  return rows
}

const atLeastNothing = (amount: bigint): bigint => (amount < 0n ? 0n : amount)

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b)

const extraOf = ({ extraPayments = [] }: LoanTerms, after: string, until: string): bigint =>
  extraPayments
    .filter(({ date }) => after < date && date <= until)
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
