import {
  type DatedAmount,
  netByTime,
  type TimedAmount,
  timesOfDates,
  timesOfPeriods,
} from './cash-flows.ts'
import { findRates } from './rate-roots.ts'

/** `multiple` says that other rates would do as well; the one nearest to zero is given. */
export type RateOfReturn =
  | { readonly rate: number; readonly multiple: boolean; readonly reason: null }
  | { readonly rate: null; readonly multiple: false; readonly reason: string }

/**
 * The internal rate of return of amounts one period apart.
 *
 *   Σ amount_k / (1 + irr)^k = 0          k = 0, 1, 2, …
 *
 * @param amounts in any unit of money, one a period, the first now
 * @returns a fraction a period; null with the reason where the money never changes direction, or where no
 *   rate between −99.9999 % and 100,000,000 % will do
 *
 * Source: FINANCE.md section 4; the figure is numpy-financial's. Check: −100, 39, 59, 55, 20 → 0.28095.
 */
export const internalRate = (amounts: readonly number[]): RateOfReturn =>
  rateOfReturn(timesOfPeriods(amounts))

/**
 * The internal rate of return of dated flows, as a yearly rate (XIRR).
 *
 *   Σ amount_i / (1 + xirr)^(days since the first / 365) = 0
 *
 * @param flows in any order and any unit of money; those of one day are added up
 * @returns a fraction a year; null with the reason, as `internalRate`
 *
 * Source: FINANCE.md section 4; the figure is that of Excel's help for XIRR. Check: −10,000 on 2008-01-01,
 * 2,750 on 2008-03-01, 4,250 on 2008-10-30, 3,250 on 2009-02-15, 2,750 on 2009-04-01 → 0.373362535.
 */
export const datedInternalRate = (flows: readonly DatedAmount[]): RateOfReturn =>
  rateOfReturn(timesOfDates(flows))

function rateOfReturn(flows: readonly TimedAmount[]): RateOfReturn {
  const net = netByTime(flows)
  const reason = whyNoRate(flows, net)
  if (reason !== null) return { rate: null, multiple: false, reason }
  const [rate, ...others] = findRates(fromTimeZero(net)).toSorted(
    (a, b) => Math.abs(a) - Math.abs(b),
  )
  if (rate !== undefined) return { rate, multiple: others.length > 0, reason: null }
  return { rate: null, multiple: false, reason: 'At no rate are these flows worth nothing today.' }
}

function whyNoRate(flows: readonly TimedAmount[], net: readonly TimedAmount[]): string | null {
  if (!flows.some(({ amount }) => amount < 0)) return 'Nothing is paid out.'
  if (!flows.some(({ amount }) => amount > 0)) return 'Nothing is received.'
  const isOneSided = net.every(({ amount }) => amount * (net[0]?.amount ?? 0) > 0)
  return isOneSided ? 'What is paid and received on the same day leaves only one side.' : null
}

/** Where the first flows cancel out, the rest starts later: the same rates, in smaller powers. */
const fromTimeZero = (flows: readonly TimedAmount[]): TimedAmount[] =>
  flows.map(({ time, amount }) => ({ time: time - (flows[0]?.time ?? 0), amount }))
