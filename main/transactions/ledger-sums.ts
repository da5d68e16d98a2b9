import type { IsoDate } from '#shared/dates'
import type { Minor } from '#shared/money'
import { dayNumber, type LedgerColumns, placeOf } from './ledger-columns.ts'

export type AccountSums = {
  readonly booked: Minor
  /** Lines that no statement has covered. */
  readonly openLines: number
}

/** What was booked on an account since its opening day; of a split booking the whole stands for its parts. */
export function sumAccount(
  columns: LedgerColumns,
  accountId: string,
  openingDate: IsoDate,
): AccountSums {
  const { accounts, parents, reconciliations, amounts, ids, names } = columns
  const account = names.find(accountId)
  let booked = 0
  let openLines = 0
  for (let n = placeOf(columns, dayNumber(openingDate), ''); n < ids.length; n += 1) {
    if (accounts[n] !== account || parents[n] !== 0) continue
    booked += amounts[n] ?? 0
    if (reconciliations[n] === 0) openLines += 1
  }
  return { booked, openLines }
}

export type CoveredSums = { readonly lines: number; readonly sum: Minor }

/** What the reconciliations of these ids have covered, in their order; of a split the whole counts. */
export function sumCovered(columns: LedgerColumns, ids: readonly string[]): CoveredSums[] {
  const { reconciliations, parents, amounts, names } = columns
  const lines = new Uint32Array(names.texts.length)
  const sums = new Float64Array(names.texts.length)
  for (let n = 0; n < amounts.length; n += 1) {
    const code = reconciliations[n] ?? 0
    if (code === 0 || parents[n] !== 0) continue
    lines[code] = (lines[code] ?? 0) + 1
    sums[code] = (sums[code] ?? 0) + (amounts[n] ?? 0)
  }
  return ids.map((id) => {
    // Of one that covers nothing no booking has the id, and none is number 0.
    const code = names.find(id) ?? 0
    return { lines: lines[code] ?? 0, sum: sums[code] ?? 0 }
  })
}

/** How many bookings each category has, those of the parts of a split and not of the whole. */
export function countByCategory({
  categories,
  isSplit,
  names,
}: LedgerColumns): ReadonlyMap<string, number> {
  const counts = new Uint32Array(names.texts.length)
  for (let n = 0; n < categories.length; n += 1) {
    const code = categories[n] ?? 0
    if (isSplit[n] === 0) counts[code] = (counts[code] ?? 0) + 1
  }
  return new Map(
    names.texts.map((name, code) => [name, counts[code] ?? 0] as const).filter(([, n]) => n > 0),
  )
}
