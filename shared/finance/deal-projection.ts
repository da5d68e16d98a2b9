import {
  addDays,
  addMonths,
  addMonthsToDate,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
} from '../dates.ts'
import type { DealOffer, DealTerms, DealUnits, DealWorks } from '../deals/deal-terms.ts'
import type { LoanRate } from '../loans/loans.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import type {
  ProFormaInput,
  ProFormaLoan,
  ProFormaProject,
  ProFormaProperty,
  ProFormaUnit,
} from '../scenarios/pro-forma.ts'
import { monthsPerPayment } from './loan-periods.ts'

/** The pro-forma of a deal as it is underwritten; the close is the month before its first. */
export function proFormaOfDeal(terms: DealTerms): ProFormaInput {
  return {
    startMonth: terms.startMonth,
    horizonMonths: terms.holdMonths,
    discountRate: terms.discountRate,
    openingCash: 0,
    indexRate: 0,
    properties: [propertyOf(terms)],
  }
}

function propertyOf(terms: DealTerms): ProFormaProperty {
  const { price, closingCosts, startMonth, sellingCostRate, otherIncomePerMonth } = terms
  const chosen = chosenOffer(terms)
  return {
    id: 'deal',
    name: '',
    opening: { type: 'purchase', price, closingCosts, works: 0 },
    units: terms.units.flatMap((line) => projectedUnits(line, terms)),
    rentGrowth: terms.rentGrowth,
    vacancyRate: terms.vacancyRate,
    creditLossRate: terms.creditLossRate,
    otherIncome: [{ name: '', perMonth: otherIncomePerMonth, growth: terms.rentGrowth }],
    expenses: terms.expenses.map(({ name, perYear, growth }) => ({
      name,
      category: null,
      perMonth: perYear / 12,
      growth: growth ?? terms.expenseGrowth,
      paidIn: null,
    })),
    managementRate: terms.managementRate,
    reservePerMonth: terms.reservePerMonth,
    reserveGrowth: terms.expenseGrowth,
    projects: terms.works
      .filter(({ afterMonths }) => afterMonths < terms.holdMonths)
      .map((work) => projectedWorks(work, startMonth)),
    loans: chosen === null ? [] : [projectedLoan(chosen, terms)],
    refinancings: [],
    valueGrowth: terms.valueGrowth,
    sale: { month: null, capRate: terms.exitCapRate, sellingCostRate },
  }
}

export const chosenOffer = ({ offers, chosenOfferId }: DealTerms): DealOffer | null =>
  offers.find(({ id }) => id === chosenOfferId) ?? null

/** What an offer lends on a price, whole minor units. */
export const amountOfOffer = ({ amount, loanToPrice }: DealOffer, price: Minor): Minor =>
  amount ?? roundHalfEven((loanToPrice ?? 0) * price)

/** Whether the units of a line bring a rent for some time yet; they stand empty otherwise. */
export const isLet = ({ currentRent, leaseMonthsLeft }: DealUnits): boolean =>
  currentRent > 0 && leaseMonthsLeft > 0

/** When the leases of a let line end, counted from the first month owned. */
export const lastDayLet = ({ leaseMonthsLeft }: DealUnits, startMonth: IsoMonth): IsoDate =>
  lastDayOf(addMonths(startMonth, leaseMonthsLeft - 1))

/**
 * The units of a line. Let ones keep their rent until their leases end, and as they are alike they stand as
 * one. Empty ones are let evenly: the k-th of n after k · leaseUpMonths / n months, rounded, and after the
 * downtime.
 */
function projectedUnits(line: DealUnits, terms: DealTerms): ProFormaUnit[] {
  const { startMonth, leasingCostMonths } = terms
  const { id, label, count, marketRent, downtimeMonths } = line
  const unit = { label, downtimeMonths, leasingCostMonths }
  if (isLet(line)) {
    const lease = {
      startDate: firstDayOf(startMonth),
      endDate: lastDayLet(line, startMonth),
      monthlyRent: line.currentRent * count,
      freeMonths: 0,
      steps: [],
    }
    return [{ ...unit, id, marketRent: marketRent * count, availableFrom: null, leases: [lease] }]
  }
  return Array.from({ length: count }, (_, k) => {
    const months = Math.round(((k + 1) * line.leaseUpMonths) / count)
    const availableFrom = firstDayOf(addMonths(startMonth, months))
    return { ...unit, id: `${id} ${k + 1}`, marketRent, availableFrom, leases: [] }
  })
}

const projectedWorks = (work: DealWorks, startMonth: string): ProFormaProject => ({
  id: work.id,
  name: work.name,
  month: addMonths(startMonth, work.afterMonths),
  cost: work.cost,
  costMonths: work.durationMonths,
  durationMonths: work.durationMonths,
  upliftPerMonth: work.upliftPerMonth,
  lostRentPerMonth: work.lostRentPerMonth,
  voidMonths: work.durationMonths,
})

/** Drawn on the day before the first month, and paid at the end of each of its periods. */
function projectedLoan(offer: DealOffer, terms: DealTerms): ProFormaLoan {
  const startDate = addDays(firstDayOf(terms.startMonth), -1)
  return {
    ...loanTermsOfOffer(offer, terms.price, startDate),
    id: offer.id,
    name: offer.lender,
    indexRate: offer.rate.type === 'floating' ? offer.rate.startRate - offer.rate.margin : null,
    endedDate: null,
    extraPayments: [],
  }
}

/** What an offer says, as a loan that starts on a day. */
export function loanTermsOfOffer(offer: DealOffer, price: Minor, startDate: string) {
  const { termMonths, amortizationMonths, interestOnlyMonths, paymentFrequency } = offer
  return {
    amount: amountOfOffer(offer, price),
    startDate,
    firstPaymentDate: addMonthsToDate(startDate, monthsPerPayment[paymentFrequency]),
    termMonths,
    amortizationMonths,
    interestOnlyMonths,
    rate: rateOfOffer(offer, startDate),
    dayCount: offer.dayCount,
    paymentFrequency,
    fees: offer.fees,
    prepaymentSteps: offer.prepaymentSteps,
  }
}

function rateOfOffer({ rate }: DealOffer, startDate: string): LoanRate {
  if (rate.type === 'fixed') return rate
  const { startRate, ...floating } = rate
  return { ...floating, resets: [{ date: startDate, annual: startRate }] }
}
