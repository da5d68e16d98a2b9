/** What a projection assumes where the file says nothing: starting values, each to be replaced. */
export const GUESSES = {
  horizonMonths: 120,
  discountRate: 0.08,
  /** American consumer prices rose by 2.96 % a year on average, 1981 to 2023. */
  growth: 0.03,
  vacancyRate: 0.05,
  creditLossRate: 0.01,
  downtimeMonths: 1,
  leasingCostMonths: 0.5,
  exitCapRate: 0.065,
  /** Of a deal of which only the NOI is known: costs as a share of income. */
  expenseRatio: 0.4,
  refinancingTermMonths: 120,
  refinancingFeeRate: 0.01,
} as const
