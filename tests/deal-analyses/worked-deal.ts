import type { DealOffer, DealTerms } from '#shared/deals/deal-terms'

/** Four flats for $400,000, each let at $1,000, so worked out by hand that every figure is round. */
export const fourFlats: DealTerms = {
  startMonth: '2027-01',
  price: 40_000_000,
  closingCosts: 800_000,
  units: [
    {
      id: 'u',
      label: 'Flats',
      count: 4,
      use: 'residential',
      area: 800,
      currentRent: 100_000,
      leaseMonthsLeft: 120,
      marketRent: 100_000,
      downtimeMonths: 0,
      leaseUpMonths: 0,
    },
  ],
  otherIncomePerMonth: 0,
  vacancyRate: 0.05,
  creditLossRate: 0,
  leasingCostMonths: 0,
  expenses: [
    { id: 'e1', name: 'Taxes', perYear: 1_200_000, growth: null },
    { id: 'e2', name: 'Insurance', perYear: 360_000, growth: 0 },
  ],
  managementRate: 0,
  reservePerMonth: 0,
  rentGrowth: 0,
  expenseGrowth: 0,
  valueGrowth: 0,
  works: [],
  offers: [],
  chosenOfferId: null,
  holdMonths: 12,
  exitCapRate: 0.075,
  sellingCostRate: 0,
  discountRate: 0.08,
  targetIrr: 0.06,
}

/** Interest only at 6 %: $1,500 a month on $300,000. */
export const interestOnly: DealOffer = {
  id: 'o',
  lender: 'Prairie State Bank',
  loanToPrice: 0.75,
  amount: null,
  rate: { type: 'fixed', annual: 0.06 },
  termMonths: 120,
  amortizationMonths: 360,
  interestOnlyMonths: 120,
  dayCount: '30/360',
  paymentFrequency: 'monthly',
  fees: 300_000,
  prepaymentSteps: [],
}

export const withLoan = (offer: DealOffer = interestOnly): DealTerms => ({
  ...fourFlats,
  offers: [offer],
  chosenOfferId: offer.id,
})
