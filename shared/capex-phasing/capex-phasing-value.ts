import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import type { Job } from '#shared/capex-phasing/capex-phasing-jobs'

/** What time does to money over the months of a plan. */
export type Timeline = {
  readonly months: number
  /** df_t = (1 + δ)^(−t/12), for t = 0..T */
  readonly discount: Float64Array
  /** (1 + g)^(t/12), for t = 0..T */
  readonly rent: Float64Array
  /** (1 + π)^(t/12), for t = 0..T */
  readonly cost: Float64Array
  /** What 1 of monthly uplift is worth that begins in month t: Σ_{τ≥t} df_τ (1 + g)^(τ/12), and beyond. */
  readonly upliftFrom: Float64Array
}

export function timelineOf(input: CapexPhasingInput): Timeline {
  const { months, discountRate = 0, rentGrowth = 0, costInflation = 0, exitYield } = input
  const powers = (rate: number, sign: number) =>
    Float64Array.from({ length: months + 1 }, (_, t) => (1 + rate) ** ((sign * t) / 12))
  const [discount, rent, cost] = [
    powers(discountRate, -1),
    powers(rentGrowth, 1),
    powers(costInflation, 1),
  ]
  const upliftFrom = new Float64Array(months + 1)
  const atEnd = at(rent, months) * at(discount, months)
  upliftFrom[months] = exitYield === undefined ? 0 : (12 / exitYield) * atEnd
  for (let t = months - 1; t >= 0; t--) {
    upliftFrom[t] = at(upliftFrom, t + 1) + at(discount, t) * at(rent, t)
  }
  return { months, discount, rent, cost, upliftFrom }
}

/** Cost of a job in month t if it starts in month s, in prices of that month. */
export const spendIn = ({ project, profile }: Job, s: number, t: number, time: Timeline): number =>
  project.cost * (profile[t - s] ?? 0) * at(time.cost, t)

/** Rent lost in month t while a job runs. */
export const rentLossIn = ({ project }: Job, t: number, time: Timeline): number =>
  (project.rentLossMonthly ?? 0) * at(time.rent, t)

/** What more rent a month a job brings in month t, once it does. */
export const upliftIn = ({ project }: Job, t: number, time: Timeline): number =>
  (project.upliftMonthly ?? 0) * at(time.rent, t)

/**
 * What starting a job in month s is worth, money as of the plan's first month.
 *
 *   npv = u · Σ_{t≥f} df_t (1+g)^(t/12)                         f = s + d + lag, the first month of uplift
 *       + (12·u/exitYield) · (1+g)^(T/12) · df_T                if there is an exit yield and f ≤ T
 *       − Σ_{s≤t<s+d} df_t (cost·profile_{t−s}·(1+π)^(t/12) + loss·(1+g)^(t/12))
 *
 * @param s month of start, counted from the plan's first
 *
 * Source: net present value. Check (OPTIMIZERS.md section 4): 10 months, nothing discounted, cost
 * 100,000 in month 0, uplift 40,000 from month 1: 9 · 40,000 − 100,000 = 260,000.
 */
export function npvOf(job: Job, s: number, time: Timeline): number {
  const { duration, project, toUplift } = job
  let npv = (project.upliftMonthly ?? 0) * at(time.upliftFrom, s + toUplift)
  for (let t = s; t < s + duration; t++) {
    npv -= at(time.discount, t) * (spendIn(job, s, t, time) + rentLossIn(job, t, time))
  }
  return npv
}

/** What a job costs in all if it starts in month s: inflated, not discounted. */
export function costOf(job: Job, s: number, time: Timeline): number {
  let cost = 0
  for (let t = s; t < s + job.duration; t++) cost += spendIn(job, s, t, time)
  return cost
}

const at = (values: Float64Array, t: number): number => values[t] ?? 0
