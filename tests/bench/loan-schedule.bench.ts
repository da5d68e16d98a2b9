import { buildLoanSchedule } from '#shared/finance/loan-schedule'
import type { LoanTerms } from '#shared/finance/loan-periods'
import { median } from './measure.ts'

/**
 * How long a schedule of 360 payments takes, as a share of its budget of 1 ms, and against the bare sums
 * of the same loan in a loop. Run with Node: `node tests/bench/loan-schedule.bench.ts`.
 */
const budgetMs = 1
const fixed: LoanTerms = {
  amount: 25_000_000,
  firstPaymentDate: '2026-02-01',
  termMonths: 360,
  amortizationMonths: 360,
  interestOnlyMonths: 0,
  rate: { type: 'fixed', annual: 0.06 },
  dayCount: '30/360',
}
const monthly = Array.from({ length: 120 }, (_, month) => ({
  date: `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  amount: 10_000,
  annual: 0.05 + month / 10_000,
}))
const floating: LoanTerms = {
  ...fixed,
  dayCount: 'actual/360',
  rate: {
    type: 'floating',
    index: 'SOFR',
    margin: 0.02,
    cap: null,
    floor: null,
    resets: monthly.map(({ date, annual }) => ({ date, annual })),
  },
  extraPayments: monthly.map(({ date, amount }) => ({ date, amount })),
}

/** Interest and balance of each month, and nothing else: no dates, no rounding. */
function bareSums(): number {
  let balance = 25_000_000
  for (let month = 0; month < 360; month += 1) balance += balance * 0.005 - 149_888
  return balance
}

const bare = medianOf(bareSums)
for (const [name, terms] of [
  ['fixed, 360 payments', fixed],
  ['floating, 120 resets, 120 extra payments', floating],
] as const) {
  const ms = medianOf(() => buildLoanSchedule(terms))
  console.log(
    `${name.padEnd(44)} ${ms.toFixed(3)} ms   ${(ms / budgetMs).toFixed(2)} × budget   ${(ms / bare).toFixed(0)} × bare sums`,
  )
  if (ms > budgetMs) process.exitCode = 1
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: 300 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(times.slice(100))
}
