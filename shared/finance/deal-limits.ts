import type { DealOffer, DealTerms } from '../deals/deal-terms.ts'
import { dealFigures, projectDeal } from './deal-figures.ts'
import { chosenOffer } from './deal-projection.ts'
import { type Figure, missing } from './figure.ts'
import { goalSeek } from './pro-forma/sensitivity.ts'

/** The terms with what a slider moves: another price, all rents times a factor, the chosen loan's rate. */
export type DealMoves = {
  readonly price: number
  /** 1 leaves rents as they are. */
  readonly rentFactor: number
  /** All-in; null leaves the rate, or there is no loan. */
  readonly rate: number | null
}

/** Loans that are a share of the price go with it; amounts stay. */
export function withMoves(terms: DealTerms, { price, rentFactor, rate }: DealMoves): DealTerms {
  const scaled = (rent: number) => Math.round(rent * rentFactor)
  return {
    ...terms,
    price: Math.max(1, Math.round(price)),
    units:
      rentFactor === 1
        ? terms.units
        : terms.units.map((line) => ({
            ...line,
            currentRent: scaled(line.currentRent),
            marketRent: scaled(line.marketRent),
          })),
    offers:
      rate === null ? terms.offers : terms.offers.map((offer) => withRate(offer, terms, rate)),
  }
}

const withRate = (offer: DealOffer, terms: DealTerms, rate: number) => {
  if (offer.id !== terms.chosenOfferId) return offer
  return {
    ...offer,
    rate:
      offer.rate.type === 'fixed'
        ? { ...offer.rate, annual: rate }
        : { ...offer.rate, startRate: rate },
  }
}

/** The all-in rate of the chosen offer on the day of closing; null without a loan. */
export function rateOfChosen(terms: DealTerms): number | null {
  const offer = chosenOffer(terms)
  return offer === null ? null : rateOfOffer(offer)
}

export const rateOfOffer = ({ rate }: DealOffer): number =>
  rate.type === 'fixed' ? rate.annual : rate.startRate

export const noMoves = (terms: DealTerms): DealMoves => ({
  price: terms.price,
  rentFactor: 1,
  rate: null,
})

export type DealLimits = {
  /** The price at which the levered IRR is the target. */
  readonly mostToPay: Figure
  /** The rents, as a share of those underwritten, and the loan's rate at which year 1 leaves nothing. */
  readonly breakEvenRent: Figure
  readonly breakEvenRate: Figure
}

/**
 * What a deal can bear under its inputs, each found by turning the projection round.
 *
 * Year 1 leaves nothing where NOI, reserve and debt service of the first twelve months sum to 0.
 */
export const dealLimits = (terms: DealTerms): DealLimits => ({
  mostToPay: mostToPay(terms),
  breakEvenRent: goalSeek(
    (rentFactor) => cashYear1(withMoves(terms, { ...noMoves(terms), rentFactor })),
    { target: 0, low: 0, high: 3 },
  ),
  breakEvenRate:
    chosenOffer(terms) === null
      ? missing('There is no loan.')
      : goalSeek((rate) => cashYear1(withMoves(terms, { ...noMoves(terms), rate })), {
          target: 0,
          low: 0,
          high: 0.3,
        }),
})

function mostToPay(terms: DealTerms): Figure {
  const found = goalSeek(
    (price) => {
      const { leveredIrr } = dealFigures(withMoves(terms, { ...noMoves(terms), price }))
      return leveredIrr === null ? missing('') : { value: leveredIrr, reason: null }
    },
    { target: terms.targetIrr, low: terms.price * 0.2, high: terms.price * 3 },
  )
  return found.value === null
    ? missing('No price between a fifth and three times of it brings that return.')
    : found
}

function cashYear1(terms: DealTerms): Figure {
  const { lines } = projectDeal({ ...terms, holdMonths: 12 })
  const parts = ['noi', 'reserve', 'interest', 'principal'] as const
  const cash = parts.reduce(
    (sum, line) => sum + lines[line].slice(1, 13).reduce((a, b) => a + b, 0),
    0,
  )
  return { value: cash, reason: null }
}
