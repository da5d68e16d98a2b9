import type { CapexPlan } from '#shared/capex-phasing/capex-phasing'

/** What a plan amounts to, money in major units. */
export function capexFigures({ projects, months }: CapexPlan) {
  const cash = months.flatMap((month) => month.cash ?? [])
  return {
    done: projects.length,
    spent: months.reduce((sum, { spend }) => sum + spend, 0),
    /** Of the last month of the plan. */
    uplift: months.at(-1)?.uplift ?? 0,
    /** Null where no cash is planned. */
    leastCash: cash.length === 0 ? null : Math.min(...cash),
  }
}
