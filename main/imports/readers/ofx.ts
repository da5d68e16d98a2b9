import type { IsoDate } from '#shared/dates'
import type { NumberStyle } from '#shared/imports/table-files'
import { amountReader } from '../../table-files/amount-text.ts'
import { parseDateText } from '../../table-files/date-text.ts'
import { decodeText, refusal } from '../../table-files/decode-text.ts'
import { detectNumberStyle } from '../../table-files/number-text.ts'
import {
  clean,
  lineCounter,
  type RefusedLine,
  type Statement,
  type StatementAccount,
  statementLine,
  type StatementLine,
} from '../statement-line.ts'
import { decodeEntities } from './entities.ts'

/**
 * Reads OFX 1 (SGML, where tags need no closing partner), OFX 2 (XML) and QFX, which is OFX under
 * another name. Only what a booking needs is read, in the order in which it stands, so that a file which
 * breaks the rules elsewhere is read all the same.
 *
 * @throws AppError IMPORT_REFUSED when the file has no statement of a bank or card account in it
 */
export function readOfx(bytes: Uint8Array, currency: string): Statement {
  const { text } = decodeText(bytes, encodingInHeader(bytes))
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw refusal('Refused: the file declares a DOCTYPE.')
  const { bookings, accounts } = collect(text)
  if (accounts.length === 0)
    throw refusal('The file has no statement of a bank or card account in it.')
  const style = detectNumberStyle(amountsOf(bookings), ',')
  return toStatement(bookings, accounts, style, currency)
}

/** `ENCODING:USASCII` with `CHARSET:1250`, or the encoding of an XML declaration, as the decoder names it. */
function encodingInHeader(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1000)).toString('latin1')
  const name = /CHARSET\s*[:=]\s*"?([\w-]+)|encoding\s*=\s*"([\w-]+)"/i.exec(head)
  const charset = (name?.[1] ?? name?.[2] ?? '').toLowerCase()
  if (/^\d{4}$/.test(charset)) return `windows-${charset}`
  return /^8859-\d+$/.test(charset) ? `iso-${charset}` : charset || undefined
}

type Fields = Map<string, string>
type Booking = { readonly line: number; readonly account: OfxAccount; readonly fields: Fields }
type OfxAccount = { number: string; currency: string | null; balance: string; balanceDate: string }

const tag = /<(\/?)([A-Za-z0-9_.]{1,60})>([^<]*)/g

/** The parts of a file that matter; a value belongs to the part that was opened last. */
const parts = new Set([
  'STMTTRN',
  'BANKACCTFROM',
  'CCACCTFROM',
  'BANKACCTTO',
  'CCACCTTO',
  'LEDGERBAL',
  'AVAILBAL',
  'BALLIST',
])

class Collector {
  readonly bookings: Booking[] = []
  readonly accounts: OfxAccount[] = []
  private account: OfxAccount | null = null
  private booking: Booking | null = null
  private part = ''

  open(name: string, value: string, line: number): void {
    if (name === 'STMTRS' || name === 'CCSTMTRS') this.beginAccount()
    else if (name === 'STMTTRN') this.beginBooking(line)
    if (parts.has(name)) this.part = name
    else if (value !== '') this.take(name, value)
  }

  close(name: string): void {
    if (name === 'STMTTRN') this.booking = null
    if (name === this.part) this.part = this.booking ? 'STMTTRN' : ''
    if (name === 'STMTRS' || name === 'CCSTMTRS') this.account = null
  }

  private beginAccount(): void {
    this.account = { number: '', currency: null, balance: '', balanceDate: '' }
    this.accounts.push(this.account)
  }

  private beginBooking(line: number): void {
    if (!this.account) this.beginAccount()
    if (!this.account) return
    this.booking = { line, account: this.account, fields: new Map() }
    this.bookings.push(this.booking)
  }

  private take(name: string, value: string): void {
    if (name === 'CURDEF' && this.account) this.account.currency = value.toUpperCase()
    else if (this.part.endsWith('ACCTFROM')) this.takeOfAccount(name, value)
    else if (this.part === 'LEDGERBAL') this.takeOfBalance(name, value)
    else if (this.part === 'STMTTRN' && !this.booking?.fields.has(name))
      this.booking?.fields.set(name, value)
  }

  private takeOfAccount(name: string, value: string): void {
    if (name === 'ACCTID' && this.account) this.account.number = value
  }

  private takeOfBalance(name: string, value: string): void {
    if (!this.account) return
    if (name === 'BALAMT') this.account.balance = value
    if (name === 'DTASOF') this.account.balanceDate = value
  }
}

function collect(text: string): Collector {
  const collector = new Collector()
  const lineAt = lineCounter(text)
  for (const match of text.matchAll(tag)) {
    const [, slash, name = '', value = ''] = match
    const known = name.toUpperCase()
    if (slash === '/') collector.close(known)
    else collector.open(known, clean(decodeEntities(value), 1000), lineAt(match.index))
  }
  return collector
}

function* amountsOf(bookings: readonly Booking[]): Generator<string> {
  for (const { fields } of bookings) yield fields.get('TRNAMT') ?? ''
}

function toStatement(
  bookings: readonly Booking[],
  ofxAccounts: readonly OfxAccount[],
  style: NumberStyle,
  currency: string,
): Statement {
  const readAmount = eitherReader(style, currency)
  const lines: StatementLine[] = []
  const refused: RefusedLine[] = []
  for (const booking of bookings) {
    const line = toLine(booking, readAmount)
    if ('reason' in line) refused.push(line)
    else lines.push(line)
  }
  const accounts = ofxAccounts.map((account): StatementAccount => {
    const amount = readAmount(account.balance)
    const date = dateOf(account.balanceDate)
    const closing = amount === null || date === null ? null : { date, amount }
    return { number: account.number, currency: account.currency, closing }
  })
  return { lines, refused, accounts }
}

/** The file's own style first; a line that a program wrote in the other one is read all the same. */
function eitherReader(style: NumberStyle, currency: string): (text: string) => number | null {
  const read = amountReader(style, currency)
  const other = amountReader(style === '1,234.56' ? '1.234,56' : '1,234.56', currency)
  return (text) => read(text) ?? other(text)
}

function toLine(
  { line, account, fields }: Booking,
  readAmount: (text: string) => number | null,
): StatementLine | RefusedLine {
  const date = dateOf(fields.get('DTPOSTED') ?? fields.get('DTUSER') ?? '')
  const amount = readAmount(fields.get('TRNAMT') ?? '')
  const text = clean([...fields.values()].join(' · '), 300)
  if (date === null) return { line, text, reason: 'The date cannot be read.' }
  if (amount === null) return { line, text, reason: 'The amount cannot be read.' }
  const payee = clean(fields.get('NAME'))
  const memo = clean(fields.get('MEMO'), 1000)
  return statementLine({
    line,
    date,
    amount,
    bankId: clean(fields.get('FITID')) || null,
    payee,
    description: memo === payee ? '' : memo,
    reference: clean(fields.get('CHECKNUM') ?? fields.get('REFNUM')),
    account: account.number,
    currency: fields.get('CURRENCY') ?? account.currency,
  })
}

const dateOf = (text: string): IsoDate | null => parseDateText(text.slice(0, 8), 'ymd')
