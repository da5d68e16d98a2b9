import { isDebt } from '#shared/debt-stack/debt-stack'
import type { DebtStackInput, DebtStackPlan, Tranche } from '#shared/debt-stack/debt-stack'
import { stackCostAt } from '#shared/debt-stack/debt-stack-cost'
import { exactRateAt, scheduleScenarioOf } from '#shared/debt-stack/debt-stack-schedule'

/** One tranche that is used: where it stands in the capital, and what it costs. */
export type StackLine = {
  readonly id: string
  readonly name: string
  readonly tranche: Tranche
  readonly amount: number
  readonly share: number
  /** In the scenario that schedules use. */
  readonly rate: number
  /** Expected over all scenarios, money a year, fees and hedges included. */
  readonly cost: number
  /** Part of the value that the debt before it and it reach; null for what is not debt. */
  readonly ltvFrom: number | null
  readonly ltvThrough: number | null
}

export const nameOfTranche = ({ name, id }: Tranche): string => name ?? id

/** The used tranches from the first claim to the last: debt by rank, then preferred and plain equity. */
export function stackLines(input: DebtStackInput, plan: DebtStackPlan): readonly StackLine[] {
  const amounts = new Map(plan.tranches.map(({ id, amount }) => [id, amount]))
  const { index } = scheduleScenarioOf(input)
  let debt = 0
  return input.tranches
    .filter(({ id }) => (amounts.get(id) ?? 0) > 0)
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((tranche) => {
      const amount = amounts.get(tranche.id) ?? 0
      const before = debt
      if (isDebt(tranche)) debt += amount
      return {
        id: tranche.id,
        name: nameOfTranche(tranche),
        tranche,
        amount,
        // 0.12499999999999994 is an eighth.
        share: Number((amount / input.need).toFixed(10)),
        rate: exactRateAt(tranche, index),
        cost: expectedCost(tranche.id, amount, input, plan),
        ltvFrom: isDebt(tranche) ? before / input.value : null,
        ltvThrough: isDebt(tranche) ? debt / input.value : null,
      }
    })
}

const kinds: Readonly<Record<Tranche['type'], number>> = {
  senior: 0,
  mezz: 0,
  bridge: 0,
  other: 0,
  pref: 1000,
  equity: 2000,
}

const orderOf = ({ type, rank = 1 }: Tranche): number => kinds[type] + rank

/** Money a year over all scenarios, with what hedges on the tranche cost and pay. */
const expectedCost = (id: string, amount: number, input: DebtStackInput, plan: DebtStackPlan) => {
  const alone = {
    tranches: [{ id, amount, share: 0 }],
    hedges: plan.hedges.filter(({ tranche }) => tranche === id),
  }
  return input.scenarios.reduce(
    (sum, { probability, index }) => sum + probability * stackCostAt(input, alone, index),
    0,
  )
}
