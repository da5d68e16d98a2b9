import type { IsoDate } from '#shared/dates'
import type { Minor } from '#shared/money'

/** One booking as a bank's file says it, whichever format the file has. */
export type StatementLine = {
  /** The line of the file on which it begins, the first being 1. */
  readonly line: number
  /** The bank's own id of the booking, where the file has one. */
  readonly bankId: string | null
  readonly date: IsoDate
  /** Cash in is positive. */
  readonly amount: Minor
  readonly payee: string
  readonly description: string
  readonly reference: string
  /** The number of the account that the file books on, where it names one. */
  readonly account: string
  /** The account's balance after the booking. */
  readonly balance: Minor | null
  readonly currency: string | null
  /** What columns of a table say of where it belongs. */
  readonly category: string
  /** Says more than the category, where a tool sorts in two steps. */
  readonly subcategory: string
  readonly property: string
  readonly unit: string
  /** Two or more, which are the amount to the cent; none where the file books it as one. */
  readonly parts: readonly StatementPart[]
}

/** A share of a booking that the file itself sorts apart. */
export type StatementPart = {
  readonly category: string
  readonly amount: Minor
  readonly description: string
}

/** A row of the file that cannot become a booking, with why. */
export type RefusedLine = { readonly line: number; readonly text: string; readonly reason: string }

export type StatementAccount = {
  readonly number: string
  readonly currency: string | null
  readonly closing: { readonly date: IsoDate; readonly amount: Minor } | null
}

export type Statement = {
  readonly lines: readonly StatementLine[]
  readonly refused: readonly RefusedLine[]
  readonly accounts: readonly StatementAccount[]
}

const blankLine = {
  bankId: null,
  payee: '',
  description: '',
  reference: '',
  account: '',
  balance: null,
  currency: null,
  category: '',
  subcategory: '',
  property: '',
  unit: '',
  parts: [],
}

type Known = Partial<StatementLine> & Pick<StatementLine, 'line' | 'date' | 'amount'>

export const statementLine = (known: Known): StatementLine => ({ ...blankLine, ...known })

/** Text of a file in one line, without control characters, of a length that the books take. */
export const clean = (text: string | undefined, length = 200): string => {
  if (text === undefined || text === '') return ''
  const plain = text.length > length * 2 ? text.slice(0, length * 2) : text
  return (
    /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(plain) && !plain.includes('  ')
      ? plain
      : plain.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  ).slice(0, length)
}

export const asText = (cells: readonly string[]): string =>
  clean(cells.filter((cell) => cell.trim() !== '').join(' · '), 300)

/** Counts the lines of a text up to a place in it, as long as it is asked in order. */
export function lineCounter(text: string) {
  let at = 0
  let line = 1
  return (place: number): number => {
    for (
      let next = text.indexOf('\n', at);
      next >= 0 && next < place;
      next = text.indexOf('\n', at)
    ) {
      line += 1
      at = next + 1
    }
    return line
  }
}
