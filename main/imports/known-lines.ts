import { daysBetween } from '#shared/dates'
import { groupBy } from '#shared/group-by'
import { contentId, isContentId, plainText } from './line-text.ts'
import type { StatementLine } from './statement-line.ts'

/** A booking of the ledger that a line of a file may be. */
export type LedgerRow = {
  readonly id: string
  readonly date: string
  readonly amount: number
  readonly payee: string | null
  readonly description: string
  readonly accountId: string | null
  readonly bankId: string | null
  readonly propertyId: string
}

/** A line with the account of ours that it is on. */
export type OwnLine = {
  readonly line: StatementLine
  readonly accountId: string | null
  readonly text: string
  /** The bank's own id, or the one made of what the line says. */
  readonly bankId: string
}

export type Known =
  | { readonly outcome: 'duplicate'; readonly reason: string }
  | { readonly outcome: 'matched'; readonly reason: string; readonly row: LedgerRow }
  | { readonly outcome: 'unclear'; readonly reason: string }

/** Days by which a booking made by hand may differ from the bank's. */
const matchDays = 5
/** Some banks give the same id again later; a booking that is this far away is another one. */
const sameIdDays = 10

/** Gives every line its id: the bank's own where it tells lines apart, else one made of what the line says. */
export function ownLines(
  lines: readonly StatementLine[],
  accountOf: (line: StatementLine) => string | null,
): OwnLine[] {
  const unreliable = findUnreliableIds(lines)
  const repeats = new Map<string, number>()
  return lines.map((line) => {
    const accountId = accountOf(line)
    const text = plainText(line.payee, line.description)
    if (line.bankId !== null && !unreliable.has(`${line.account}|${line.bankId}`))
      return { line, accountId, text, bankId: line.bankId }
    const content = `${line.account}|${line.date}|${line.amount}|${text}`
    const repeat = (repeats.get(content) ?? 0) + 1
    repeats.set(content, repeat)
    return { line, accountId, text, bankId: contentId(text, line, repeat) }
  })
}

/** Ids that a file gives to lines of different dates or amounts tell nothing apart. */
function findUnreliableIds(lines: readonly StatementLine[]): Set<string> {
  const contentById = new Map<string, string>()
  const unreliable = new Set<string>()
  for (const { account, bankId, date, amount } of lines) {
    if (bankId === null) continue
    const id = `${account}|${bankId}`
    const content = `${date}|${amount}`
    if ((contentById.get(id) ?? content) !== content) unreliable.add(id)
    contentById.set(id, content)
  }
  return unreliable
}

const idKey = (accountId: string | null, bankId: string): string => `${accountId ?? ''}|${bankId}`
const contentKey = (accountId: string | null, date: string, amount: number, text: string): string =>
  `${accountId ?? ''}|${date}|${amount}|${text}`

/**
 * Which lines the ledger has already: first by their id on the same account, then by date, amount and text,
 * each booking of the ledger standing for one line only, so that of n equal lines and m equal bookings
 * n − m are new; then bookings made by hand of the same amount within five days, which the line belongs to.
 *
 * @param propertyOf the property that a line is for, where that is known
 * @returns for each line what it is, or undefined when it is new
 */
export function findKnown(
  lines: readonly OwnLine[],
  ledger: readonly LedgerRow[],
  propertyOf: (index: number) => string | null,
): (Known | undefined)[] {
  const known: (Known | undefined)[] = lines.map(() => undefined)
  const claimed = new Set<string>()
  const search = new LedgerSearch(ledger, claimed)
  const seen = new Set<string>()
  const passes: readonly ((own: OwnLine, index: number) => Known | undefined)[] = [
    (own) => repeatInFile(own, seen) ?? search.byId(own),
    (own) => search.byContent(own),
    (own, index) => search.byHand(own, propertyOf(index)),
    (own) => search.looksAlike(own),
  ]
  for (const pass of passes)
    lines.forEach((own, index) => {
      known[index] ??= pass(own, index)
    })
  return known
}

/** The bank's own id twice in one file, which overlapping pages of a statement bring about. */
function repeatInFile({ accountId, bankId }: OwnLine, seen: Set<string>): Known | undefined {
  const key = idKey(accountId, bankId)
  if (seen.has(key))
    return { outcome: 'duplicate', reason: 'The file has this line twice, with the same bank id.' }
  seen.add(key)
  return undefined
}

class LedgerSearch {
  private readonly ids: ReadonlyMap<string, readonly LedgerRow[]>
  private readonly contents: ReadonlyMap<string, readonly LedgerRow[]>
  private readonly sameDay: ReadonlyMap<string, readonly LedgerRow[]>
  private readonly byHandAmount: ReadonlyMap<string, readonly LedgerRow[]>
  private readonly claimed: Set<string>

  constructor(ledger: readonly LedgerRow[], claimed: Set<string>) {
    this.claimed = claimed
    const banked = ledger.filter(({ bankId }) => bankId !== null)
    this.ids = groupBy(banked, ({ accountId, bankId }) => idKey(accountId, bankId ?? ''))
    this.contents = groupBy(ledger, ({ accountId, date, amount, payee, description }) =>
      contentKey(accountId, date, amount, plainText(payee, description)),
    )
    this.sameDay = groupBy(banked, ({ accountId, date, amount }) =>
      contentKey(accountId, date, amount, ''),
    )
    const byHand = ledger.filter(({ bankId }) => bankId === null)
    this.byHandAmount = groupBy(byHand, ({ amount }) => String(amount))
  }

  byId({ line, accountId, bankId }: OwnLine): Known | undefined {
    const isSame = (row: LedgerRow): boolean =>
      isContentId(bankId) ||
      (row.amount === line.amount && Math.abs(daysBetween(row.date, line.date)) <= sameIdDays)
    const row = this.claim(this.ids.get(idKey(accountId, bankId)), isSame)
    if (!row) return undefined
    const reason = isContentId(bankId)
      ? 'It was imported before.'
      : 'The account has a booking with the same bank id.'
    return { outcome: 'duplicate', reason }
  }

  /** Two ids that banks gave tell two bookings apart, whatever else is equal. */
  byContent({ line, accountId, bankId, text }: OwnLine): Known | undefined {
    const key = contentKey(accountId, line.date, line.amount, text)
    const row = this.claim(
      this.contents.get(key),
      (row) => row.bankId === null || isContentId(row.bankId) || isContentId(bankId),
    )
    if (!row) return undefined
    if (row.bankId === null) return matched(row, 'The booking of the same day, amount and text.')
    return {
      outcome: 'duplicate',
      reason: 'The account has a booking of the same day, amount and text.',
    }
  }

  byHand({ line, accountId }: OwnLine, propertyId: string | null): Known | undefined {
    const candidates = (this.byHandAmount.get(String(line.amount)) ?? []).filter((row) =>
      this.isFree(row, accountId),
    )
    const found = matchLine(line, candidates, propertyId)
    if (found === undefined) return undefined
    if (found === 'several')
      return {
        outcome: 'unclear',
        reason: 'Bookings of several properties have this amount. Choose the property.',
      }
    this.claimed.add(found.id)
    const days = Math.abs(daysBetween(found.date, line.date))
    const when = days === 0 ? 'of the same day' : `${days} ${days === 1 ? 'day' : 'days'} away`
    return matched(found, `A booking ${when} has the same amount and no bank id yet.`)
  }

  /** Read from another format the same booking may have another text; only the owner can tell. */
  looksAlike({ line, accountId, bankId }: OwnLine): Known | undefined {
    const row = this.claim(
      this.sameDay.get(contentKey(accountId, line.date, line.amount, '')),
      (row) => isContentId(row.bankId ?? '') !== isContentId(bankId),
    )
    return (
      row && {
        outcome: 'unclear',
        reason: 'The account has a booking of the same day and amount with another text.',
      }
    )
  }

  private isFree(row: LedgerRow, accountId: string | null): boolean {
    return !this.claimed.has(row.id) && (row.accountId === null || row.accountId === accountId)
  }

  private claim(
    rows: readonly LedgerRow[] | undefined,
    isSame: (row: LedgerRow) => boolean,
  ): LedgerRow | undefined {
    const row = rows?.find((row) => !this.claimed.has(row.id) && isSame(row))
    if (row) this.claimed.add(row.id)
    return row
  }
}

const matched = (row: LedgerRow, reason: string): Known => ({ outcome: 'matched', reason, row })

/**
 * The booking made by hand that a line is: the nearest in time within five days, and of the line's property
 * where that is known.
 *
 * @param candidates bookings of the same amount
 * @returns 'several' when the line's property is not known and equally near bookings are of different ones
 */
export function matchLine(
  line: Pick<StatementLine, 'date'>,
  candidates: readonly LedgerRow[],
  propertyId: string | null,
): LedgerRow | 'several' | undefined {
  const distance = (row: LedgerRow) => Math.abs(daysBetween(row.date, line.date))
  const near = candidates.filter(
    (row) => distance(row) <= matchDays && (propertyId === null || row.propertyId === propertyId),
  )
  const least = Math.min(...near.map(distance))
  const nearest = near.filter((row) => distance(row) === least)
  const isOpen = nearest.some((row) => row.propertyId !== nearest[0]?.propertyId)
  return isOpen ? 'several' : nearest[0]
}
