import type { DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { rateAt } from '#shared/debt-stack/debt-stack-schedule'
import type { DebtStackInput, Hedge, Tranche } from '#shared/debt-stack/debt-stack-schema'

export const DEFAULT_HOLD_YEARS = 5

/**
 * What 1 of a tranche costs in a year when the reference rate stands at `index`: its rate, and its fees
 * spread evenly over the holding period.
 *
 * Check: 5 % with 1 % up front and 0.5 % at the end over 5 years → 0.053.
 */
export const trancheCostAt = (
  tranche: Tranche,
  index: number,
  { holdYears = DEFAULT_HOLD_YEARS }: Pick<DebtStackInput, 'holdYears'>,
): number =>
  rateAt(tranche, index) + ((tranche.upfrontFee ?? 0) + (tranche.exitFee ?? 0)) / holdYears

/** What 1 of notional pays in a year: a cap what the index exceeds, a swap index less fixed rate. */
export const hedgePayoffAt = ({ kind, strike = 0, fixedRate = 0 }: Hedge, index: number): number =>
  kind === 'cap' ? Math.max(index - strike, 0) : index - fixedRate

/**
 * The cost of a stack in one scenario, money a year: every tranche at its rate with its fees, less what
 * hedges pay, plus their premiums.
 *
 * Check (OPTIMIZERS.md section 3): 6,000,000 at 5 %, 1,000,000 at 9 %, 1,000,000 at 12 % → 510,000.
 */
export function stackCostAt(
  input: DebtStackInput,
  { tranches, hedges }: Pick<DebtStackPlan, 'tranches' | 'hedges'>,
  index: number,
): number {
  const { holdYears = DEFAULT_HOLD_YEARS } = input
  const trancheById = new Map(input.tranches.map((tranche) => [tranche.id, tranche]))
  const hedgeById = new Map(input.hedges?.map((hedge) => [hedge.id, hedge]))
  const capital = tranches.reduce((sum, { id, amount }) => {
    const tranche = trancheById.get(id)
    return tranche ? sum + amount * trancheCostAt(tranche, index, input) : sum
  }, 0)
  return hedges.reduce((sum, { hedge: id, notional }) => {
    const hedge = hedgeById.get(id)
    if (!hedge) return sum
    return sum + notional * ((hedge.premium ?? 0) / holdYears - hedgePayoffAt(hedge, index))
  }, capital)
}
