import type { Deal } from '../deals/deals.ts'
import type { DealOffer, DealTerms, DealUnits } from '../deals/deal-terms.ts'
import { rentPerMonth } from '../finance/deal-figures.ts'
import { chosenOffer } from '../finance/deal-projection.ts'
import { roundHalfEven } from '../money.ts'
import { PropertyType } from '../properties.ts'
import { LONG_LOAN_SPREAD, SOFR } from '../debt-stack/rate-scenarios.ts'
import { GUESSES } from '../scenarios/scenario-guesses.ts'
import type { UnitUse } from '../units.ts'

/** Where a term of an underwriting comes from: the deal itself, a guess to be replaced, or the owner. */
export type TermSource = 'deal' | 'guess' | 'own'

/** What an underwriting begins with where the deal says nothing. */
export const DEAL_GUESSES = {
  loanToPrice: 0.65,
  loanTermMonths: 120,
  amortizationMonths: 360,
  holdMonths: 60,
  sellingCostRate: 0.03,
  targetIrr: 0.12,
} as const

type Subject = Pick<Deal, 'name' | 'price' | 'askingPrice' | 'noi' | 'units' | 'area' | 'sector'>

/**
 * The first underwriting of a deal, from what is known of it. Its NOI stands at the rents that leave it
 * after vacancy, unpaid rent and costs:
 *
 *   rent = NOI / ((1 − vacancy − unpaid) · (1 − expense ratio)) a year, shared by the units
 *
 * Where the asking price is known, the rest of the all-in price is its costs.
 */
export function proposeTerms(deal: Subject, startMonth: string): DealTerms {
  const { growth, vacancyRate, creditLossRate, expenseRatio, discountRate } = GUESSES
  const income = Math.max(0, deal.noi) / (1 - expenseRatio)
  const price = deal.askingPrice ?? deal.price
  const capRate = Number((deal.noi / deal.price).toFixed(4))
  const isPlausible = capRate >= 0.02 && capRate <= 0.25
  const offer = guessedOffer()
  return {
    startMonth,
    price,
    closingCosts: Math.max(0, deal.price - price),
    units: [unitsOf(deal, income / (1 - vacancyRate - creditLossRate) / 12)],
    otherIncomePerMonth: 0,
    vacancyRate,
    creditLossRate,
    leasingCostMonths: 0,
    expenses: [
      {
        id: 'costs',
        name: 'Operating costs',
        perYear: roundHalfEven(income * expenseRatio),
        growth: null,
      },
    ],
    managementRate: 0,
    reservePerMonth: 0,
    rentGrowth: growth,
    expenseGrowth: growth,
    valueGrowth: growth,
    works: [],
    offers: [offer],
    chosenOfferId: offer.id,
    holdMonths: DEAL_GUESSES.holdMonths,
    exitCapRate: isPlausible ? capRate : GUESSES.exitCapRate,
    sellingCostRate: DEAL_GUESSES.sellingCostRate,
    discountRate,
    targetIrr: DEAL_GUESSES.targetIrr,
  }
}

function unitsOf(deal: Subject, rent: number): DealUnits {
  const count = Math.min(500, Math.max(1, deal.units ?? 1))
  const each = roundHalfEven(rent / count)
  return {
    id: 'units',
    label: deal.name,
    count,
    use: unitUseOf(deal.sector),
    area: deal.area === null ? null : Number((deal.area / count).toFixed(1)),
    currentRent: each,
    leaseMonthsLeft: 12,
    marketRent: each,
    downtimeMonths: 0,
    leaseUpMonths: 0,
  }
}

/** What the units of a property of this kind are let for. */
export function unitUseOf(sector: string): UnitUse {
  const type = PropertyType.safeParse(sector)
  switch (type.data) {
    case 'retail':
    case 'office':
    case 'industrial':
      return type.data
    case 'hospitality':
    case 'land':
    case 'other':
      return 'other'
    default:
      return 'residential'
  }
}

export const guessedOffer = (): DealOffer => ({
  id: 'offer',
  lender: 'Bank loan',
  loanToPrice: DEAL_GUESSES.loanToPrice,
  amount: null,
  rate: { type: 'fixed', annual: Number((SOFR.rate + LONG_LOAN_SPREAD).toFixed(4)) },
  termMonths: DEAL_GUESSES.loanTermMonths,
  amortizationMonths: DEAL_GUESSES.amortizationMonths,
  interestOnlyMonths: 0,
  dayCount: '30/360',
  paymentFrequency: 'monthly',
  fees: 0,
  prepaymentSteps: [],
})

/** Terms that the deal itself says; the others of a proposal are guesses. */
const ofDeal: ReadonlySet<keyof DealTerms> = new Set(['price', 'units', 'expenses'])

/** Where each term comes from: as proposed, or the owner's own. */
export function sourceOf(
  name: keyof DealTerms,
  terms: { readonly [Name in keyof DealTerms]: unknown } & Pick<DealTerms, 'startMonth'>,
  deal: Subject,
): TermSource {
  const proposed = proposeTerms(deal, terms.startMonth)
  if (JSON.stringify(proposed[name]) !== JSON.stringify(terms[name])) return 'own'
  if (name === 'closingCosts') return deal.askingPrice === null ? 'guess' : 'deal'
  return ofDeal.has(name) ? 'deal' : 'guess'
}

/** What an underwriting cannot do without, or says little without. */
export type MissingTerm = 'rents' | 'costs' | 'exitCap' | 'closingCosts' | 'loan'

export function missingTerms(terms: DealTerms): MissingTerm[] {
  const found: [MissingTerm, boolean][] = [
    ['rents', rentPerMonth(terms) === 0],
    ['costs', terms.expenses.every(({ perYear }) => perYear === 0)],
    ['closingCosts', terms.closingCosts === 0],
    ['exitCap', terms.exitCapRate === null],
    ['loan', chosenOffer(terms) === null],
  ]
  return found.filter(([, isMissing]) => isMissing).map(([name]) => name)
}
