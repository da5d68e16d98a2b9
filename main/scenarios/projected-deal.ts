import type { Deal } from '#shared/deals/deals'
import { roundHalfEven } from '#shared/money'
import type { ProFormaProperty } from '#shared/scenarios/pro-forma'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import { percent, type Say } from './property-facts.ts'

/**
 * A deal of which price and NOI are known: one unit whose rent leaves the NOI after vacancy, unpaid rent
 * and costs, bought without a loan and sold at the cap rate it is bought at.
 *
 *   rent = NOI / ((1 − vacancy − unpaid) · (1 − expense ratio)) a year
 */
export function projectedDeal(deal: Deal, say: Say): ProFormaProperty {
  const { vacancyRate, creditLossRate, expenseRatio, growth } = GUESSES
  const income = Math.max(0, deal.noi) / (1 - expenseRatio)
  const capRate = Number((deal.noi / deal.price).toFixed(4))
  const isPlausible = capRate >= 0.02 && capRate <= 0.25
  say('value', 'Bought at its all-in price, without a loan.')
  say('guess', `Costs are ${percent(expenseRatio)} of income, so that its NOI is as written down.`)
  say('guess', `Rents, costs and values grow by ${percent(growth)} a year.`)
  return {
    id: deal.id,
    name: deal.name,
    opening: { type: 'purchase', price: deal.price, closingCosts: 0, works: 0 },
    units: [
      {
        id: deal.id,
        label: deal.name,
        marketRent: roundHalfEven(income / (1 - vacancyRate - creditLossRate) / 12),
        downtimeMonths: 0,
        leasingCostMonths: 0,
        availableFrom: null,
        leases: [],
      },
    ],
    rentGrowth: growth,
    vacancyRate,
    creditLossRate,
    otherIncome: [],
    expenses: [
      {
        name: 'Operating costs',
        category: null,
        perMonth: roundHalfEven((income * expenseRatio) / 12),
        growth,
        paidIn: null,
      },
    ],
    managementRate: 0,
    reservePerMonth: 0,
    reserveGrowth: 0,
    projects: [],
    loans: [],
    refinancings: [],
    valueGrowth: growth,
    sale: {
      month: null,
      capRate: isPlausible ? capRate : GUESSES.exitCapRate,
      sellingCostRate: 0,
    },
  }
}
