import type { DealPlan } from '#shared/deal-picker'

type Stake = { readonly id: string; readonly from: number; readonly to: number }

export type PlanDifference = {
  readonly added: readonly Stake[]
  readonly removed: readonly Stake[]
  /** Held in both, with another amount. */
  readonly resized: readonly Stake[]
}

const nothing = 1e-6

/** Which deals come, go and change in size between two plans, by the money in each. */
export function comparePlans(from: DealPlan | null, to: DealPlan | null): PlanDifference {
  const before = amountsOf(from)
  const after = amountsOf(to)
  const stakes = [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    id,
    from: before.get(id) ?? 0,
    to: after.get(id) ?? 0,
  }))
  return {
    added: stakes.filter(({ id }) => !before.has(id)),
    removed: stakes.filter(({ id }) => !after.has(id)),
    resized: stakes.filter(
      ({ id, from, to }) => before.has(id) && after.has(id) && differs(from, to),
    ),
  }
}

const amountsOf = (plan: DealPlan | null): ReadonlyMap<string, number> =>
  new Map((plan?.deals ?? []).map(({ id, amount }) => [id, amount]))

const differs = (a: number, b: number) => Math.abs(a - b) > nothing * Math.max(1, Math.abs(a))
