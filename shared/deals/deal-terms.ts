import { z } from 'zod'
import { IsoMonth } from '../dates.ts'
import { EntityId, ShortText } from '../ids.ts'
import {
  refuseBrokenMonths,
  DayCount,
  PaymentFrequency,
  typedMonths,
  TypedStep,
} from '../loans/loans.ts'
import { Minor, TypedAmount } from '../money.ts'
import { UnitUse } from '../units.ts'

/**
 * What a deal is underwritten with: all that its pro-forma needs, in one document. Money stands in minor
 * units in the program and in currency units in a portable file, so the schema is made from its amount.
 */
type Amount = z.ZodType<number, number>

const shareWords = 'Write a share between 0% and 100%.'
const Share = z.number(shareWords).min(0, shareWords).max(1, shareWords)
const growthWords = 'Write a growth between −50% and 100% a year.'
const Growth = z.number(growthWords).min(-0.5, growthWords).max(1, growthWords)
const rateWords = 'Write a rate between −10% and 100% a year.'
const Rate = z.number(rateWords).min(-0.1, rateWords).max(1, rateWords)
const capWords = 'Write a cap rate above 0% and up to 100%.'
const countWords = 'Write a whole number from 1 to 500.'

const OfferRate = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fixed'), annual: Rate }),
  z.strictObject({
    type: z.literal('floating'),
    index: ShortText,
    margin: Rate,
    cap: Rate.nullable(),
    floor: Rate.nullable(),
    /** All-in, on the day of closing. */
    startRate: Rate,
  }),
])

const offerOf = (amount: Amount) =>
  z
    .strictObject({
      id: EntityId,
      lender: ShortText,
      /** A share of the price, or an amount: one of the two. */
      loanToPrice: Share.nullable(),
      amount: amount.nullable(),
      rate: OfferRate,
      termMonths: typedMonths(1, 600),
      amortizationMonths: typedMonths(1, 1200),
      interestOnlyMonths: typedMonths(0, 600),
      dayCount: DayCount,
      paymentFrequency: PaymentFrequency,
      fees: amount,
      prepaymentSteps: z.array(TypedStep).max(600),
    })
    .superRefine((offer, context) => {
      const report = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path, message })
      if ((offer.amount === null) === (offer.loanToPrice === null))
        report(['loanToPrice'], 'Write either a share of the price or an amount.')
      refuseBrokenMonths(offer, report)
    })

export const DealOffer = offerOf(TypedAmount)
export type DealOffer = z.infer<typeof DealOffer>

/** Units that are alike, in one line. */
const unitsOf = (amount: Amount) =>
  z.strictObject({
    id: EntityId,
    label: ShortText,
    count: z.int(countWords).min(1, countWords).max(500, countWords),
    use: UnitUse,
    /** Of one unit, in the portfolio's area unit. */
    area: z.number().min(0, 'An area cannot be negative.').nullable(),
    /** What one pays a month; 0 when they stand empty. */
    currentRent: amount,
    /** How long the tenants stay at that rent. */
    leaseMonthsLeft: typedMonths(0, 240),
    /** A month, at the level of the first year. */
    marketRent: amount,
    /** How long one stands empty after its lease, or before it can be let. */
    downtimeMonths: typedMonths(0, 120),
    /** Over how many months the empty ones are let, evenly. */
    leaseUpMonths: typedMonths(0, 120),
    /** Who rents the let ones, in the order of the units, where a rent roll says it. */
    tenants: z.array(ShortText).max(500).optional(),
  })

const expenseOf = (amount: Amount) =>
  z.strictObject({
    id: EntityId,
    name: ShortText,
    perYear: amount,
    /** Null: as all costs grow. */
    growth: Growth.nullable(),
  })

const worksOf = (amount: Amount) =>
  z.strictObject({
    id: EntityId,
    name: ShortText,
    cost: amount,
    /** Months after closing; 0 for at once. */
    afterMonths: typedMonths(0, 240),
    durationMonths: typedMonths(1, 240),
    upliftPerMonth: amount,
    lostRentPerMonth: amount,
  })

const shapeOf = (amount: Amount, price: Amount) => ({
  /** The first month owned; the close is before it. */
  startMonth: IsoMonth,
  price,
  closingCosts: amount,
  units: z.array(unitsOf(amount)).max(200),
  otherIncomePerMonth: amount,
  vacancyRate: Share,
  creditLossRate: Share,
  leasingCostMonths: z.number('Write a number of months.').min(0).max(60),
  expenses: z.array(expenseOf(amount)).max(100),
  /** A share of what is collected. */
  managementRate: Share,
  reservePerMonth: amount,
  rentGrowth: Growth,
  expenseGrowth: Growth,
  valueGrowth: Growth,
  works: z.array(worksOf(amount)).max(100),
  offers: z.array(offerOf(amount)).max(10),
  /** Null: bought without a loan. */
  chosenOfferId: EntityId.nullable(),
  holdMonths: typedMonths(12, 480),
  /** Null where nobody has said: the value then grows from the price. */
  exitCapRate: z.number(capWords).min(0.001, capWords).max(1, capWords).nullable(),
  sellingCostRate: Share,
  discountRate: Rate,
  /** What the most that can be paid is asked for. */
  targetIrr: Rate,
})

export const dealTermsOf = (amount: Amount, price: Amount) =>
  z.strictObject(shapeOf(amount, price)).superRefine((terms, context) => {
    const { offers, chosenOfferId } = terms
    if (chosenOfferId !== null && offers.every(({ id }) => id !== chosenOfferId))
      context.addIssue({
        code: 'custom',
        path: ['chosenOfferId'],
        message: 'This offer is no longer there. Choose another, or none.',
      })
  })

export const DealTerms = dealTermsOf(TypedAmount, Minor.min(1, 'A deal has a price above 0.'))
export type DealTerms = z.infer<typeof DealTerms>
export const DealUnits = unitsOf(TypedAmount)
export type DealUnits = z.infer<typeof DealUnits>
export type DealExpense = DealTerms['expenses'][number]
export type DealWorks = DealTerms['works'][number]

/** The same terms with every amount of money in other units. */
export const withMoney = (terms: DealTerms, change: (amount: number) => number): DealTerms => ({
  ...terms,
  price: change(terms.price),
  closingCosts: change(terms.closingCosts),
  otherIncomePerMonth: change(terms.otherIncomePerMonth),
  reservePerMonth: change(terms.reservePerMonth),
  units: terms.units.map((line) => ({
    ...line,
    currentRent: change(line.currentRent),
    marketRent: change(line.marketRent),
  })),
  expenses: terms.expenses.map((line) => ({ ...line, perYear: change(line.perYear) })),
  works: terms.works.map((work) => ({
    ...work,
    cost: change(work.cost),
    upliftPerMonth: change(work.upliftPerMonth),
    lostRentPerMonth: change(work.lostRentPerMonth),
  })),
  offers: terms.offers.map((offer) => ({
    ...offer,
    amount: offer.amount === null ? null : change(offer.amount),
    fees: change(offer.fees),
  })),
})
