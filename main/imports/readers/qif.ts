import type { Minor } from '#shared/money'
import type { DateOrder, NumberStyle } from '#shared/imports/table-files'
import { amountReader, memory } from '../../table-files/amount-text.ts'
import { parseDateText } from '../../table-files/date-text.ts'
import { decodeText } from '../../table-files/decode-text.ts'
import {
  clean,
  type RefusedLine,
  type Statement,
  statementLine,
  type StatementLine,
  type StatementPart,
} from '../statement-line.ts'

/** One record of a QIF file: the first value of each field, by the letter that begins its line. */
export type QifRecord = {
  readonly line: number
  readonly account: string
  readonly isBooking: boolean
  readonly fields: ReadonlyMap<string, string>
  readonly parts: readonly QifPart[]
}

/** A line of a split: category, memo and amount, as the file writes them. */
type QifPart = { category: string; memo: string; amount: string }

const bookingTypes = /^!type:\s*(bank|ccard|cash|oth a|oth l)/i

/** The records of a QIF file; lists of categories, classes and memorized payees are passed over. */
export function collectQif(bytes: Uint8Array): QifRecord[] {
  const { text } = decodeText(bytes)
  const records: QifRecord[] = []
  const section = { name: '!type:bank', account: '' }
  let fields = new Map<string, string>()
  let parts: QifPart[] = []
  let line = 0
  let begins = 0
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    line += 1
    const content = raw.trim()
    if (content.startsWith('!')) {
      section.name = content.toLowerCase()
      fields = new Map()
      parts = []
    } else if (content.startsWith('^')) {
      endRecord(records, section, { fields, parts, line: begins })
      fields = new Map()
      parts = []
    } else if (content !== '') {
      if (fields.size === 0) begins = line
      const letter = content.charAt(0).toUpperCase()
      const value = content.slice(1).trim()
      if (!fields.has(letter)) fields.set(letter, value)
      takePart(parts, letter, value)
    }
  }
  endRecord(records, section, { fields, parts, line: begins })
  return records
}

/** A split begins with its category; memo and amount follow. */
function takePart(parts: QifPart[], letter: string, value: string): void {
  if (letter === 'S') parts.push({ category: value, memo: '', amount: '' })
  const last = parts.at(-1)
  if (last && letter === 'E') last.memo = value
  if (last && letter === '$') last.amount = value
}

function endRecord(
  records: QifRecord[],
  section: { name: string; account: string },
  record: Pick<QifRecord, 'fields' | 'parts' | 'line'>,
): void {
  const { fields } = record
  if (fields.size === 0) return
  if (section.name.startsWith('!account')) {
    section.account = fields.get('N') ?? ''
    return
  }
  const isBooking = bookingTypes.test(section.name)
  if (!isBooking && !section.name.startsWith('!type:invst')) return
  records.push({ ...record, account: section.account, isBooking })
}

type Choices = { readonly dateOrder: DateOrder; readonly numberStyle: NumberStyle }

export const qifDates = (records: readonly QifRecord[]) =>
  records.map(({ fields }) => fields.get('D') ?? '')

export const qifAmounts = (records: readonly QifRecord[]) => records.map(amountText)

const amountText = ({ fields }: QifRecord): string => fields.get('T') ?? fields.get('U') ?? ''

export function readQif(
  records: readonly QifRecord[],
  { dateOrder, numberStyle }: Choices,
  currency: string,
): Statement {
  const readDate = memory((text: string) => parseDateText(text, dateOrder))
  const readAmount = amountReader(numberStyle, currency)
  const lines: StatementLine[] = []
  const refused: RefusedLine[] = []
  for (const record of records) {
    const { line, fields } = record
    const refuse = (reason: string) =>
      refused.push({ line, reason, text: clean([...fields.values()].join(' · '), 300) })
    const date = readDate(fields.get('D') ?? '')
    const amount = readAmount(amountText(record))
    if (!record.isBooking) refuse('Trades of investments are not bookings of a bank account.')
    else if (/^opening balance$/i.test(fields.get('P') ?? '')) refuse('This is an opening balance.')
    else if (date === null) refuse('The date cannot be read.')
    else if (amount === null) refuse('The amount cannot be read.')
    else lines.push(toLine(record, { date, amount, parts: partsOf(record, amount, readAmount) }))
  }
  const numbers = [...new Set(lines.map(({ account }) => account))]
  const accounts = numbers.map((number) => ({ number, currency: null, closing: null }))
  return { lines, refused, accounts }
}

/** Splits that are not the whole to the cent tell nothing, and the booking stays one. */
function partsOf(
  { parts }: QifRecord,
  amount: Minor,
  readAmount: (text: string) => Minor | null,
): StatementPart[] {
  const read = parts.map(({ category, memo, amount }) => ({
    category: sortedAs(category).category,
    amount: readAmount(amount) ?? 0,
    description: clean(memo),
  }))
  const sum = read.reduce((total, part) => total + part.amount, 0)
  return read.length > 1 && sum === amount ? read : []
}

/** `Repairs:Plumbing/Elm Street` is a category with a class, for which landlords take the property; `[Savings]` is a transfer. */
function sortedAs(text: string) {
  const [category = '', property = ''] = text.split('/')
  return {
    category: /^\[.+\]$/.test(category.trim()) ? 'transfer' : clean(category),
    property: clean(property),
  }
}

const toLine = (
  { line, account, fields }: QifRecord,
  booked: Pick<StatementLine, 'date' | 'amount' | 'parts'>,
) =>
  statementLine({
    line,
    account,
    ...booked,
    ...sortedAs(fields.get('L') ?? ''),
    payee: clean(fields.get('P')),
    description: clean(fields.get('M'), 1000),
    reference: clean(fields.get('N')),
  })
