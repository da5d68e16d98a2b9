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
} from '../statement-line.ts'

/** One record of a QIF file: the first value of each field, by the letter that begins its line. */
export type QifRecord = {
  readonly line: number
  readonly account: string
  readonly isBooking: boolean
  readonly fields: ReadonlyMap<string, string>
}

const bookingTypes = /^!type:\s*(bank|ccard|cash|oth a|oth l)/i

/** The records of a QIF file; lists of categories, classes and memorized payees are passed over. */
export function collectQif(bytes: Uint8Array): QifRecord[] {
  const { text } = decodeText(bytes)
  const records: QifRecord[] = []
  const section = { name: '!type:bank', account: '' }
  let fields = new Map<string, string>()
  let line = 0
  let begins = 0
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    line += 1
    const content = raw.trim()
    if (content.startsWith('!')) {
      section.name = content.toLowerCase()
      fields = new Map()
    } else if (content.startsWith('^')) {
      endRecord(records, section, fields, begins)
      fields = new Map()
    } else if (content !== '') {
      if (fields.size === 0) begins = line
      const letter = content.charAt(0).toUpperCase()
      if (!fields.has(letter)) fields.set(letter, content.slice(1).trim())
    }
  }
  endRecord(records, section, fields, begins)
  return records
}

function endRecord(
  records: QifRecord[],
  section: { name: string; account: string },
  fields: ReadonlyMap<string, string>,
  line: number,
): void {
  if (fields.size === 0) return
  if (section.name.startsWith('!account')) {
    section.account = fields.get('N') ?? ''
    return
  }
  const isBooking = bookingTypes.test(section.name)
  if (!isBooking && !section.name.startsWith('!type:invst')) return
  records.push({ line, account: section.account, isBooking, fields })
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
    else lines.push(toLine(record, date, amount))
  }
  const numbers = [...new Set(lines.map(({ account }) => account))]
  const accounts = numbers.map((number) => ({ number, currency: null, closing: null }))
  return { lines, refused, accounts }
}

const toLine = ({ line, account, fields }: QifRecord, date: string, amount: number) =>
  statementLine({
    line,
    date,
    amount,
    account,
    payee: clean(fields.get('P')),
    description: clean(fields.get('M'), 1000),
    reference: clean(fields.get('N')),
    category: clean(fields.get('L')),
  })
