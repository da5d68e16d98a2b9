import { isDebt } from '#shared/debt-stack'
import type { DebtStackInput, DebtStackPlan, Tranche } from '#shared/debt-stack'
import { trancheCostAt } from '#shared/debt-stack-cost'
import { exactRateAt, scheduleScenarioOf } from '#shared/debt-stack-schedule'

/** One tranche that is used: where it stands in the capital, and what it costs. */
export type StackLine = {
  readonly id: string
  readonly name: string
  readonly tranche: Tranche
  readonly amount: number
  readonly share: number
  /** In the scenario that schedules use. */
  readonly rate: number
  /** Expected over all scenarios, money a year, fees included. */
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
        share: amount / input.need,
        rate: exactRateAt(tranche, index),
        cost: amount * expectedCost(tranche, input),
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

const expectedCost = (tranche: Tranche, input: DebtStackInput): number =>
  input.scenarios.reduce(
    (sum, { probability, index }) => sum + probability * trancheCostAt(tranche, index, input),
    0,
  )
