import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'

const SMALLEST_SHARE = 1e-9

/**
 * The plan behind the values of the model's variables, with its totals in money a year.
 *
 * Check (OPTIMIZERS.md section 2): A in full, 60 % of B, 25 % of C: invested 1,000,000, income
 * 48,000 + 21,000 + 6,000 = 75,000, risk 12,000 + 12,000 + 1,000 = 25,000, charged at 0.5.
 */
export function readDealPlan(
  input: DealPickerInput,
  values: ArrayLike<number>,
): { plan: DealPlan; warnings: string[] } {
  const deals: DealPlan['deals'] = []
  let invested = 0
  let annualIncome = 0
  let expectedLoss = 0
  input.deals.forEach((deal, index) => {
    const share = snap(values[index] ?? 0)
    if (share <= SMALLEST_SHARE) return
    const amount = deal.price * share
    deals.push({ id: deal.id, share, amount })
    invested += amount
    annualIncome += amount * deal.yield
    expectedLoss += amount * (deal.risk ?? 0)
  })
  const loan = input.leverage ? Math.max(0, values[input.deals.length] ?? 0) : 0
  const equity = invested - loan
  return {
    plan: {
      deals,
      invested,
      loan,
      equity,
      cashLeft: input.budget - equity,
      annualIncome,
      riskCharge: (input.riskPenalty ?? 0) * expectedLoss,
      interest: (input.leverage?.rate ?? 0) * loan,
      yield: invested > 0 ? annualIncome / invested : null,
      risk: invested > 0 ? expectedLoss / invested : null,
    },
    warnings: deals.length === 0 ? ['nothing_picked'] : [],
  }
}

/** Takes off the last digits that solving left on "all of it". */
const snap = (share: number): number => (Math.abs(share - 1) <= 1e-12 ? 1 : share)
