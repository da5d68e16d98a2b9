import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { stackCostAt } from '#shared/debt-stack/debt-stack-cost'

/** What a scenario does to the stack, and how far the debt is from its limits in it. */
export type ScenarioRow = {
  readonly id: string
  readonly probability: number
  readonly index: number
  /** Money a year. */
  readonly cost: number
  /** As a share of the capital needed. */
  readonly costRate: number
  readonly ltv: number | null
  readonly maxLtv: number | null
  readonly dscr: number | null
  readonly minDscr: number | null
}

export const scenarioRows = (input: DebtStackInput, plan: DebtStackPlan): readonly ScenarioRow[] =>
  input.scenarios.map(({ id, probability, index, maxLtv, minDscr }) => {
    const cost = stackCostAt(input, plan, index)
    return {
      id,
      probability,
      index,
      cost,
      costRate: cost / input.need,
      ltv: plan.metrics.ltv[id] ?? null,
      maxLtv: maxLtv ?? input.maxLtv ?? null,
      dscr: plan.metrics.dscr[id] ?? null,
      minDscr: minDscr ?? input.minDscr ?? null,
    }
  })
