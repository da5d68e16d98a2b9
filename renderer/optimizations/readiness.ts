import type { Deal } from '#shared/deals'

/** How many deals carry what the Deal Picker works with. */
export type Readiness = {
  readonly total: number
  readonly priced: number
  readonly withRisk: number
  readonly grouped: number
}

/** A risk of 0 counts as not given: a deal without any risk of loss is one nobody has looked at. */
export const readinessOf = (deals: readonly Deal[]): Readiness => ({
  total: deals.length,
  priced: deals.filter(({ price, noi }) => price > 0 && noi !== 0).length,
  withRisk: deals.filter(({ risk }) => risk > 0).length,
  grouped: deals.filter(({ sector, city }) => sector !== '' && city !== '').length,
})
