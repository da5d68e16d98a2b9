import { z } from 'zod'
import type { DealTerms } from '../deals/deal-terms.ts'
import type { Figure } from './figure.ts'
import { ratio } from './figure.ts'
import { amountOfOffer, chosenOffer, proFormaOfDeal } from './deal-projection.ts'
import type { Projection } from './pro-forma/projection.ts'
import { projectTotal } from './pro-forma/run-pro-forma.ts'

/** What an underwriting says of a deal, under its inputs; null where a figure cannot be worked out. */
export const DealFigures = z.object({
  price: z.int(),
  /** Price, closing costs and works. */
  allIn: z.int(),
  loan: z.int(),
  loanToPrice: z.number(),
  noiYear1: z.int(),
  goingInCap: z.number().nullable(),
  cashOnCash: z.number().nullable(),
  dscr: z.number().nullable(),
  leveredIrr: z.number().nullable(),
  unleveredIrr: z.number().nullable(),
  equityMultiple: z.number().nullable(),
  /** The owner's own money on the day of closing. */
  cashToClose: z.int(),
  /** The least that is in hand after closing, and when; below 0 it has to be brought. */
  cashLowPoint: z.int(),
  cashLowMonth: z.int(),
  /** Market rent of all units a month. */
  rentPerMonth: z.int(),
  /** Running costs of the first year as a share of what comes in. */
  expenseShare: z.number().nullable(),
})
export type DealFigures = z.infer<typeof DealFigures>

/**
 * The figures of a deal from its projection.
 *
 *   going-in cap = NOI of year 1 / price
 *   cash-on-cash = (NOI − reserve − debt service of year 1) / (cash to close + works)
 *   cash to close = price + closing costs + loan fees − loan
 *
 * Works are paid after closing and count as cash invested, not as a loss of the first year.
 *
 * Check: $1,000,000, 2 % costs, no loan, $60,000 NOI → cap 6 %, cash to close $1,020,000, CoC 5.88 %.
 */
export function dealFigures(terms: DealTerms, projection = projectDeal(terms)): DealFigures {
  const { figures, lines } = projection
  const { price } = terms
  const works = sumOf(terms.works.map(({ cost }) => cost))
  const chosen = chosenOffer(terms)
  const loan = chosen === null ? 0 : amountOfOffer(chosen, price)
  const year1 = (line: 'noi' | 'reserve' | 'interest' | 'principal' | 'egi') =>
    sumOf(lines[line].slice(1, 13))
  const cashToClose = -(lines.levered[0] ?? 0)
  const noi = year1('noi')
  const invested = cashToClose + works
  const cash = noi + year1('reserve') + year1('interest') + year1('principal')
  return {
    price,
    allIn: price + terms.closingCosts + works,
    loan,
    loanToPrice: loan / price,
    noiYear1: noi,
    goingInCap: noi / price,
    cashOnCash: invested > 0 ? cash / invested : null,
    dscr: valueOf(figures.dscrYear1),
    leveredIrr: valueOf(figures.leveredIrr),
    unleveredIrr: valueOf(figures.unleveredIrr),
    equityMultiple: valueOf(figures.equityMultiple),
    cashToClose,
    cashLowPoint: figures.cashLowPoint,
    cashLowMonth: figures.cashLowMonth,
    rentPerMonth: rentPerMonth(terms),
    expenseShare: ratio(year1('egi') - noi, year1('egi')),
  }
}

export const projectDeal = (terms: DealTerms): Projection => projectTotal(proFormaOfDeal(terms))

/** Market rent of all units a month. */
export const rentPerMonth = ({ units }: Pick<DealTerms, 'units'>): number =>
  sumOf(units.map(({ count, marketRent }) => count * marketRent))

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, it) => sum + it, 0)

const valueOf = ({ value }: Figure): number | null => value
