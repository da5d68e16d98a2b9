/**
 * Rate scenarios to begin with, made from what American rates and prices did from 1981 to 2023: yearly
 * changes of the federal funds rate (mean −0.32, standard deviation 1.86, largest rise 4.02 percentage
 * points, in 2022) and of house prices (worst year −5.1 %, in 2008, when the federal funds rate fell by
 * 4.08 points). Calendar years, fourth quarter on fourth quarter; Federal Reserve and FHFA.
 */
export const RATE_FACTS = {
  yearlySd: 0.0186,
  steepestRise: 0.0402,
  steepestFallWithCrisis: 0.0408,
  worstPriceYear: -0.0514,
} as const

/** What fixed long loans cost above the ten-year government bond on average, 1981 to 2023. */
export const LONG_LOAN_SPREAD = 0.0184

/** What an American thirty-year mortgage cost in October 1981, the most ever; Freddie Mac. */
export const LONG_LOAN_1981 = 0.185

/** The overnight rate in dollars that the scenarios begin from where the portfolio has no floating loan. */
export const SOFR = { rate: 0.0365, on: '2026-08-06' } as const

export type RateScenario = {
  readonly id: string
  readonly probability: number
  readonly index: number
  readonly noiFactor: number
  readonly valueFactor: number
}

/**
 * Five scenarios around a reference rate: it stays, moves by one standard deviation up or down, rises as in
 * 2022, or falls as in 2008 with income and prices. No rate goes below 0.
 *
 * Check: from 3.65 %, a rise as in 2022 gives 7.67 %, a fall as in 2008 gives 0 %.
 */
export function rateScenarios(index: number): RateScenario[] {
  const { yearlySd, steepestRise, steepestFallWithCrisis, worstPriceYear } = RATE_FACTS
  const at = (change: number) => Number(Math.max(0, index + change).toFixed(4))
  const calm = { noiFactor: 1, valueFactor: 1 }
  const prices = Number((1 + worstPriceYear).toFixed(2))
  return [
    { id: 'Rates stay', probability: 0.4, index: at(0), ...calm },
    { id: 'Rates up', probability: 0.25, index: at(yearlySd), ...calm },
    { id: 'Rates down', probability: 0.25, index: at(-yearlySd), ...calm },
    { id: 'As in 2022', probability: 0.05, index: at(steepestRise), ...calm },
    {
      id: 'As in 2008',
      probability: 0.05,
      index: at(-steepestFallWithCrisis),
      noiFactor: prices,
      valueFactor: prices,
    },
  ]
}
