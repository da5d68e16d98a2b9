import { unitUseOf } from '#shared/deal-picker/deal-proposal'
import type { buildDeals } from './build-sample-deals.ts'
import { type Random, seededRandom } from './build-sample-random.ts'

type SampleDeal = ReturnType<typeof buildDeals>[number]

/** The stages at which a deal has been underwritten. */
const underwrittenStages = new Set(['underwriting', 'offer', 'due_diligence'])

/**
 * Invented underwritings of the deals that have come so far. Price, costs and works add up to the deal's
 * all-in price, and rents, vacancy and costs to its NOI, to the cent a month: what the pipeline says at a
 * glance is here taken apart.
 */
export const buildAnalyses = (deals: readonly SampleDeal[]) =>
  deals
    .filter(({ stage }) => underwrittenStages.has(stage))
    .map((deal) => ({
      id: `${deal.id}-base`,
      dealId: deal.id,
      name: 'Base case',
      isCurrent: true,
      terms: termsOf(deal, seededRandom(7000 + Number(deal.id.slice(1)))),
    }))

const vacancyRate = 0.05
const creditLossRate = 0.01
const managementRate = 0.06

/** The running costs besides management, by their share of the whole. */
const costs = [
  ['Property tax', 0.42],
  ['Repairs', 0.24],
  ['Utilities', 0.12],
  ['Insurance', 0.14],
] as const

function termsOf(deal: SampleDeal, random: Random) {
  // Only what is in hand already is about to be rebuilt.
  const works = deal.stage === 'underwriting' ? [] : worksOf(deal, random)
  const ready = deal.price - works.reduce((sum, { cost }) => sum + cost, 0)
  const price = roundTo(1000, ready / 1.018)
  const { units, income } = unitsOf(deal, random)
  const offers = offersOf(price, random)
  return {
    startMonth: '2026-12',
    price,
    closingCosts: ready - price,
    units: [units],
    otherIncomePerMonth: 0,
    vacancyRate,
    creditLossRate,
    leasingCostMonths: 0.5,
    expenses: expensesOf(cents(income * (1 - managementRate) - deal.noi)),
    managementRate,
    reservePerMonth: roundTo(10, deal.area * 0.02),
    rentGrowth: Number(random.between(0.024, 0.034).toFixed(3)),
    expenseGrowth: 0.03,
    valueGrowth: 0.025,
    works,
    offers,
    chosenOfferId: offers[0]?.id ?? null,
    holdMonths: random.pick([60, 84, 120]),
    exitCapRate: Number((deal.noi / deal.price + random.between(0.001, 0.004)).toFixed(4)),
    sellingCostRate: 0.03,
    discountRate: 0.08,
    targetIrr: 0.1,
  }
}

/** Rents in whole dollars that leave the NOI after costs of a usual share; the costs then meet it exactly. */
function unitsOf({ sector, noi, area, units: count }: SampleDeal, random: Random) {
  const kept = 1 - vacancyRate - creditLossRate
  const costShare = random.between(0.26, 0.36)
  const currentRent = roundTo(1, noi / (1 - managementRate - costShare) / kept / 12 / count)
  const line = {
    id: 'u1',
    label: count === 1 ? 'Whole property' : 'Unit',
    count,
    use: unitUseOf(sector),
    area: Math.round(area / count),
    currentRent,
    leaseMonthsLeft: Math.round(random.between(12, 22)),
    marketRent: roundTo(5, currentRent * random.between(1.01, 1.07)),
    downtimeMonths: 1,
    leaseUpMonths: 0,
  }
  return { units: line, income: currentRent * count * 12 * kept }
}

function expensesOf(total: number) {
  const lines = costs.map(([name, share], k) => ({
    id: `e${k + 1}`,
    name,
    perYear: roundTo(12, total * share),
    growth: null,
  }))
  const rest = cents(total - lines.reduce((sum, { perYear }) => sum + perYear, 0))
  return [...lines, { id: 'e9', name: 'Other costs', perYear: rest, growth: null }]
}

function worksOf({ price, units }: SampleDeal, random: Random) {
  const cost = roundTo(500, price * random.between(0.02, 0.05))
  return [
    {
      id: 'w1',
      name: 'Kitchens and baths',
      cost,
      afterMonths: 1,
      durationMonths: 4,
      upliftPerMonth: roundTo(10, (cost * 0.1) / 12),
      lostRentPerMonth: roundTo(10, 60 * units),
    },
  ]
}

function offersOf(price: number, random: Random) {
  const fixed = {
    id: 'o1',
    lender: random.pick(['Prairie State Bank', 'Harbor Savings', 'Cascade Mutual']),
    loanToPrice: random.pick([0.6, 0.65, 0.7]),
    amount: null,
    rate: { type: 'fixed', annual: Number(random.between(0.052, 0.06).toFixed(4)) },
    termMonths: 120,
    amortizationMonths: 360,
    interestOnlyMonths: 0,
    dayCount: '30/360',
    paymentFrequency: 'monthly',
    fees: roundTo(100, price * 0.0065),
    prepaymentSteps: [
      { untilMonth: 36, rate: 0.03 },
      { untilMonth: 60, rate: 0.01 },
    ],
  }
  const floating = {
    ...fixed,
    id: 'o2',
    lender: 'Blue Ridge Credit',
    loanToPrice: 0.7,
    rate: {
      type: 'floating',
      index: 'SOFR',
      margin: 0.0225,
      cap: 0.075,
      floor: null,
      startRate: 0.059,
    },
    termMonths: 60,
    interestOnlyMonths: 24,
    dayCount: 'actual/360',
    fees: roundTo(100, price * 0.009),
    prepaymentSteps: [],
  }
  return [fixed, floating]
}

const cents = (amount: number): number => Math.round(amount * 100) / 100
const roundTo = (step: number, value: number): number => Math.round(value / step) * step
