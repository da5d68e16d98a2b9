import type { IsoDate } from '../dates.ts'
import type { Minor } from '../money.ts'
import { type Figure, known, missing } from './figure.ts'

type Debt = {
  readonly balance: Minor
  readonly currentRate: number | null
  readonly maturityDate: IsoDate
}

/**
 * The rate of several loans together, the larger ones counting more.
 *
 *   rate = Σ (balance · rate) / Σ balance
 *
 * @returns a fraction a year; missing where nothing is owed. A floating loan whose rate nobody has
 *   recorded counts in neither sum.
 *
 * Check: $300,000 at 4 % and $100,000 at 6 % → 4.5 %.
 */
export function weightedRate(debts: readonly Debt[]): Figure {
  const dated = debts.filter(({ currentRate }) => currentRate !== null)
  const owed = dated.reduce((sum, { balance }) => sum + balance, 0)
  if (owed === 0) return missing('Nothing is owed at a known rate on this day.')
  return known(dated.reduce((sum, debt) => sum + debt.balance * (debt.currentRate ?? 0), 0) / owed)
}

/** What is owed today by the year in which it falls due, the years without a maturity included. */
export function maturityProfile(debts: readonly Debt[]): { year: number; balance: Minor }[] {
  const owed = debts.filter(({ balance }) => balance > 0)
  const years = owed.map(({ maturityDate }) => Number(maturityDate.slice(0, 4)))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    balance: owed.reduce(
      (sum, { balance }, n) => (years[n] === first + index ? sum + balance : sum),
      0,
    ),
  }))
}
