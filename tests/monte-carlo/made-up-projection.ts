import type {
  CompiledFloatingLoan,
  CompiledProForma,
  CompiledProperty,
} from '#shared/finance/pro-forma/compile-pro-forma'

/** A compiled projection of round numbers, for tests that need no leases and loans behind it. */
export function madeUp({
  properties = 1,
  months = 24,
  floating = [] as CompiledFloatingLoan[],
} = {}): CompiledProForma {
  return {
    startMonth: '2026-01',
    years: Math.ceil((months + 12) / 12),
    horizonMonths: months,
    stride: months + 12,
    discountRate: 0.08,
    openingCash: 0,
    properties: Array.from({ length: properties }, (_, p) => madeUpProperty(p, months)),
    floating,
  }
}

function madeUpProperty(p: number, months: number): CompiledProperty {
  const stride = months + 12
  const years = Math.ceil(stride / 12)
  const flat = (value: number) => new Float64Array(stride).fill(value)
  return {
    id: `p${p}`,
    name: `Property ${p}`,
    lastMonth: months,
    contractRent: Float64Array.from({ length: stride }, (_, m) => (m < 6 ? 100_000 : 0)),
    marketRent: Float64Array.from({ length: stride }, (_, m) => (m < 6 ? 0 : 110_000 + p)),
    otherIncome: flat(5_000),
    expenses: flat(30_000 + 500 * p),
    leasing: Float64Array.from({ length: stride }, (_, m) => (m === 6 ? 50_000 : 0)),
    capex: flat(3_000),
    fixedInterest: flat(35_000),
    scheduledPrincipal: flat(4_000),
    capitalFlows: flat(0),
    balance: Float64Array.from({ length: stride }, (_, m) => 9_000_000 - 4_000 * (m + 1)),
    rentGrowth: new Float64Array(years).fill(0.03),
    valueGrowth: new Float64Array(years).fill(0.02),
    vacancyRate: new Float64Array(years).fill(0.05),
    creditLossRate: 0.01,
    managementRate: 0.08,
    openingValue: 12_000_000,
    openingBalance: 9_000_000,
    openingUnlevered: -12_000_000,
    openingLevered: -3_200_000,
    isSold: true,
    exitCapRate: 0.055,
    sellingCostRate: 0.03,
    salePayoff: 9_000_000 - 4_000 * months,
  }
}
