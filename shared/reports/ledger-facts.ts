import type { CategoryKind } from '../categories.ts'
import type { IsoMonth } from '../dates.ts'
import type { Minor } from '../money.ts'
import type { Months } from './report-period.ts'

/** What was booked, or planned, for a property under a category in a month, signed as booked. */
export type LedgerLine = {
  readonly propertyId: string
  readonly month: IsoMonth
  readonly category: string
  readonly amount: Minor
}

export type LedgerCategory = {
  readonly id: string
  readonly kind: CategoryKind
  readonly words: string
  readonly scheduleELine: number | null
}

/** The sums of the ledger that a report is made from. */
export type LedgerFacts = {
  readonly properties: readonly { readonly id: string; readonly name: string }[]
  readonly categories: readonly LedgerCategory[]
  readonly lines: readonly LedgerLine[]
}

export const linesIn = (lines: readonly LedgerLine[], { from, to }: Months): LedgerLine[] =>
  lines.filter(({ month }) => from <= month && month <= to)

/**
 * Sums by category over some groups, as the columns of a statement.
 *
 * @param groupOf the group of a line, counted from 0; −1 leaves it out
 * @returns for every category with a line, its sum in each group
 */
export function sumByCategory(
  lines: readonly LedgerLine[],
  groups: number,
  groupOf: (line: LedgerLine) => number,
): Map<string, Minor[]> {
  const sums = new Map<string, Minor[]>()
  for (const line of lines) {
    const group = groupOf(line)
    if (group < 0) continue
    const own = sums.get(line.category) ?? Array.from({ length: groups }, () => 0)
    own[group] = (own[group] ?? 0) + line.amount
    sums.set(line.category, own)
  }
  return sums
}
