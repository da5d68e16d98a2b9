import type { Cap, DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'

/** How much of a plan lies in one sector or city, against its limits, in money. */
export type Allocation = {
  readonly key: string
  readonly amount: number
  /** Of what is invested; 0 when nothing is. */
  readonly share: number
  readonly most: number | null
  readonly least: number | null
}

/**
 * A plan's money by sector or city, the largest first; groups with a limit are listed even when empty.
 * A limit that is a share counts as that share of what is invested or of the budget, as the cap says;
 * of an amount and a share the tighter one is shown.
 */
export function allocationBy(
  by: Cap['by'],
  input: DealPickerInput,
  plan: DealPlan,
): readonly Allocation[] {
  const caps = new Map(
    (input.caps ?? []).filter((cap) => cap.by === by).map((cap) => [cap.key, cap]),
  )
  const amounts = amountsBy(by, input, plan)
  for (const key of caps.keys()) amounts.set(key, amounts.get(key) ?? 0)
  return [...amounts]
    .map(([key, amount]) => ({
      key,
      amount,
      share: plan.invested > 0 ? amount / plan.invested : 0,
      most: mostOf(caps.get(key), input, plan),
      least: leastOf(caps.get(key), input, plan),
    }))
    .toSorted((a, b) => b.amount - a.amount)
}

function amountsBy(by: Cap['by'], input: DealPickerInput, plan: DealPlan): Map<string, number> {
  const groups = new Map(input.deals.map((deal) => [deal.id, deal[by] ?? '']))
  const amounts = new Map<string, number>()
  for (const { id, amount } of plan.deals) {
    const key = groups.get(id) ?? ''
    amounts.set(key, (amounts.get(key) ?? 0) + amount)
  }
  return amounts
}

function mostOf(cap: Cap | undefined, input: DealPickerInput, plan: DealPlan): number | null {
  const limits = moneyLimits(cap, cap?.maxAmount, cap?.maxShare, input, plan)
  return limits.length === 0 ? null : Math.min(...limits)
}

function leastOf(cap: Cap | undefined, input: DealPickerInput, plan: DealPlan): number | null {
  const limits = moneyLimits(cap, cap?.minAmount, cap?.minShare, input, plan)
  return limits.length === 0 ? null : Math.max(...limits)
}

function moneyLimits(
  cap: Cap | undefined,
  amount: number | undefined,
  share: number | undefined,
  input: DealPickerInput,
  plan: DealPlan,
): number[] {
  const whole = cap?.shareOf === 'budget' ? input.budget : plan.invested
  return [amount, share === undefined ? undefined : share * whole].filter(
    (limit) => limit !== undefined,
  )
}
