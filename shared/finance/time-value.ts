import type { TimedAmount } from './cash-flows.ts'
import { type Figure, known, missing } from './figure.ts'

/**
 * The net present value: what flows to come are worth now.
 *
 *   npv = Σ amount_i / (1 + rate)^time_i          the first flow at time 0 counts in full
 *
 * With times in years of 365 days since the first flow it is the XNPV.
 *
 * @param rate  a fraction a period, above −1
 * @param flows in any unit of money
 * @returns the same unit, not rounded
 *
 * Source: FINANCE.md section 4. Check: 10 %, −100 now, 60 in one period and in two → 4.1322.
 */
export const netPresentValue = (rate: number, flows: readonly TimedAmount[]): number =>
  flows.reduce((sum, { time, amount }) => sum + amount / (1 + rate) ** time, 0)

export type ModifiedRates = { readonly financeRate: number; readonly reinvestRate: number }

/**
 * The modified internal rate of return: what is paid is borrowed at one rate, what is received is put away
 * at another until the last flow.
 *
 *   mirr = (Σ received · (1 + reinvest)^(T − t) / Σ paid / (1 + finance)^t)^(1 / T) − 1
 *
 * @param flows in any unit of money; T is the time of the last
 * @returns a fraction a period; missing where one side is, or where all happens at one time
 *
 * Source: FINANCE.md section 4; the figure is that of Excel's help for MIRR. Check: −120,000, then 39,000,
 * 30,000, 21,000, 37,000 and 46,000, finance 10 %, reinvest 12 % → 0.126094.
 */
export function modifiedInternalRate(
  flows: readonly TimedAmount[],
  { financeRate, reinvestRate }: ModifiedRates,
): Figure {
  const end = Math.max(0, ...flows.map(({ time }) => time))
  const received = flows.filter(({ amount }) => amount > 0)
  const paid = netPresentValue(
    financeRate,
    flows.filter(({ amount }) => amount < 0),
  )
  if (paid === 0) return missing('Nothing is paid out.')
  if (received.length === 0) return missing('Nothing is received.')
  if (end === 0) return missing('All flows fall on one day.')
  const future = netPresentValue(reinvestRate, received) * (1 + reinvestRate) ** end
  return known((future / -paid) ** (1 / end) - 1)
}

/**
 * How often the money paid out came back.
 *
 *   equity multiple = Σ received / Σ paid
 *
 * @returns a ratio; missing where nothing is paid out
 *
 * Source: FINANCE.md section 4. Check: −100, −20, 90, 60 → 1.25.
 */
export function equityMultiple(flows: readonly { readonly amount: number }[]): Figure {
  const sumOf = (sign: 1 | -1) =>
    flows.reduce((sum, { amount }) => sum + Math.max(0, sign * amount), 0)
  return sumOf(-1) === 0 ? missing('Nothing is paid out.') : known(sumOf(1) / sumOf(-1))
}
