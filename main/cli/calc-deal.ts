import type { DealTerms } from '#shared/deals/deal-terms'
import { dealFigures } from '#shared/finance/deal-figures'
import { dealLimits } from '#shared/finance/deal-limits'
import { compareOffers } from '#shared/finance/deal-offers'
import type { Figure } from '#shared/finance/figure'
import { minorToMajor } from '#shared/money'

/** A file names no currency: its money is reckoned in hundredths, as most are. */
const major = (minor: number): number => minorToMajor(minor, 'USD')

const majorOf = <Row extends object>(row: Row, money: readonly (keyof Row)[]): Row =>
  Object.assign(
    {},
    row,
    Object.fromEntries(
      money.map((name) => {
        const value = row[name]
        return [name, typeof value === 'number' ? major(value) : value]
      }),
    ),
  )

/** What an underwriting comes to: its figures, what it can bear, and its offers side by side. */
export function describeDeal(terms: DealTerms) {
  const { mostToPay, breakEvenRent, breakEvenRate } = dealLimits(terms)
  return {
    figures: majorOf(dealFigures(terms), [
      'price',
      'allIn',
      'loan',
      'noiYear1',
      'cashToClose',
      'cashLowPoint',
      'rentPerMonth',
    ]),
    limits: {
      mostToPay: mostToPay.value === null ? null : major(Math.round(mostToPay.value)),
      breakEvenRent: breakEvenRent.value,
      breakEvenRate: breakEvenRate.value,
    },
    reasons: {
      mostToPay: mostToPay.reason,
      breakEvenRent: breakEvenRent.reason,
      breakEvenRate: breakEvenRate.reason,
    } satisfies Record<string, Figure['reason']>,
    offers: compareOffers(terms).map((offer) =>
      majorOf(offer, ['loan', 'fees', 'debtServiceYear1', 'cashToClose', 'equityNeeded', 'npv']),
    ),
  }
}
export type DescribedDeal = ReturnType<typeof describeDeal>

const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })
const rate = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 2 })

const figureLines = [
  ['Price', 'price', money],
  ['All-in', 'allIn', money],
  ['Cash to close', 'cashToClose', money],
  ['NOI year 1', 'noiYear1', money],
  ['Going-in cap', 'goingInCap', rate],
  ['Cash-on-cash', 'cashOnCash', rate],
  ['DSCR year 1', 'dscr', number],
  ['Levered IRR a year', 'leveredIrr', rate],
  ['Unlevered IRR a year', 'unleveredIrr', rate],
  ['Equity multiple', 'equityMultiple', number],
] as const

const offerColumns = [
  ['loan', money],
  ['dscr', number],
  ['equityNeeded', money],
  ['leveredIrr', rate],
  ['equityMultiple', number],
  ['npv', money],
] as const

/** The figures, the most that can be paid, and a line for each offer. */
export function dealTable({ figures, limits, reasons, offers }: DescribedDeal): string {
  const width = 16
  const write = (value: number | null, format: Intl.NumberFormat) =>
    value === null ? 'none' : format.format(value)
  const most =
    limits.mostToPay === null ? `none: ${reasons.mostToPay}` : money.format(limits.mostToPay)
  const lines = [
    ...figureLines.map(([name, key, format]) => `${name.padEnd(22)}${write(figures[key], format)}`),
    `${'Most to pay'.padEnd(22)}${most}`,
    '',
    `${'offer'.padEnd(28)}${offerColumns.map(([name]) => name.padStart(width)).join('')}`,
    ...offers.map((offer) => {
      const name = `${offer.isChosen ? '* ' : '  '}${offer.lender || 'no loan'}`
      const cells = offerColumns.map(([key, format]) => write(offer[key], format).padStart(width))
      return `${name.slice(0, 27).padEnd(28)}${cells.join('')}`
    }),
  ]
  return `${lines.join('\n')}\n`
}
