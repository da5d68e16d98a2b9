import type { Minor } from '#shared/money'
import { amountReader } from '../../table-files/amount-text.ts'
import { parseDateText } from '../../table-files/date-text.ts'
import { decodeText } from '../../table-files/decode-text.ts'
import {
  clean,
  type RefusedLine,
  type Statement,
  type StatementAccount,
  statementLine,
  type StatementLine,
} from '../statement-line.ts'
import { readDetails } from './mt940-details.ts'

type Field = { readonly line: number; readonly tag: string; readonly lines: string[] }

const tagLine = /^:(\d{2}[A-Z]?):(.*)$/

/** The fields of the file in order, each with the lines that continue it; envelopes around them are passed over. */
function collect(text: string): Field[] {
  const fields: Field[] = []
  let isInside = false
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const match = tagLine.exec(raw)
    if (match) {
      fields.push({ line: index + 1, tag: match[1] ?? '', lines: [match[2] ?? ''] })
      isInside = true
    } else if (/^-(\}|XXX|\s*$)|^\{/.test(raw)) isInside = false
    else if (isInside) fields.at(-1)?.lines.push(raw)
  })
  return fields
}

// Value date, booking day, direction, letter of the currency, amount, kind of booking, references.
const booking =
  /^(?<valued>\d{6})(?<booked>\d{4})?(?<way>R?[CD]|E[CD])[A-Z]?(?<amount>\d[\d.]*,\d*|\d+\.\d*|\d+)(?:[NSF][A-Z0-9]{3})?(?<reference>[^/]*(?:\/(?!\/)[^/]*)*)(?:\/\/(?<bankId>.*))?$/
const balance = /^([CD])(\d{6})([A-Z]{3})(\d[\d.,]*)$/

/** Reads SWIFT MT940: any number of statements, with or without their envelopes. */
export function readMt940(bytes: Uint8Array, currency: string): Statement {
  const reader = new Mt940Reader(currency)
  for (const field of collect(decodeText(bytes).text)) reader.take(field)
  reader.endBooking()
  return reader
}

class Mt940Reader implements Statement {
  readonly lines: StatementLine[] = []
  readonly refused: RefusedLine[] = []
  readonly accounts: StatementAccount[] = []
  private account = ''
  private currency: string | null = null
  private open: Field | null = null
  private details: Field | null = null
  private readonly readAmount: (text: string) => number | null

  constructor(currency: string) {
    this.readAmount = amountReader('1.234,56', currency)
  }

  take(field: Field): void {
    if (field.tag === '86' && this.open && !this.details) {
      this.details = field
      return
    }
    this.endBooking()
    if (field.tag === '61') this.open = field
    else this.takeOfStatement(field.tag, (field.lines[0] ?? '').trim())
  }

  private takeOfStatement(tag: string, content: string): void {
    if (tag === '25') this.account = clean(content)
    else if (tag.startsWith('60')) this.currency = balance.exec(content)?.[3] ?? null
    else if (tag.startsWith('62')) this.closeAccount(content)
  }

  endBooking(): void {
    const { open, details } = this
    this.open = null
    this.details = null
    if (!open) return
    const line = this.toLine(open, details)
    if ('reason' in line) this.refused.push(line)
    else this.lines.push(line)
  }

  private toLine(field: Field, details: Field | null): StatementLine | RefusedLine {
    const [first = '', ...supplement] = field.lines
    const refuse = (reason: string) => ({ line: field.line, text: clean(first, 300), reason })
    const parts = booking.exec(first.trim())?.groups
    if (!parts) return refuse('This line is not written as MT940 asks.')
    const date = bookedDate(parts['valued'] ?? '', parts['booked'])
    const amount = this.amountOf(parts['amount'])
    if (date === null) return refuse('The date cannot be read.')
    if (amount === null) return refuse('The amount cannot be read.')
    const { reference } = parts
    return statementLine({
      line: field.line,
      date,
      amount: signOf(parts['way']) * amount + 0,
      bankId: ownId(parts['bankId']),
      ...readDetails(details?.lines ?? supplement),
      reference: isNone(reference) ? '' : clean(reference),
      account: this.account,
      currency: this.currency,
    })
  }

  /** A point before the last two digits stands for the comma that the rules ask for. */
  private amountOf(text = ''): Minor | null {
    return this.readAmount(text.replace(/\.(?=\d{0,2}$)/, ','))
  }

  private closeAccount(content: string): void {
    const [, sign, dateText = '', currency = null, amountText = ''] = balance.exec(content) ?? []
    const amount = this.readAmount(amountText)
    const date = parseDateText(spread(dateText), 'ymd')
    const signed = amount === null ? null : sign === 'D' ? 0 - amount : amount
    const closing = signed === null || date === null ? null : { date, amount: signed }
    const known = this.accounts.findIndex(({ number }) => number === this.account)
    const account = { number: this.account, currency, closing }
    if (known < 0) this.accounts.push(account)
    else this.accounts[known] = account
  }
}

/** The reversal of a credit takes money out again. */
const signOf = (way: string | undefined): 1 | -1 =>
  way === 'C' || way === 'RD' || way === 'EC' ? 1 : -1

/** `260103` → `26-01-03`. */
const spread = (date: string): string => date.replace(/^(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3')

/** The day of booking has no year: it is the one that is nearest to the value date. */
function bookedDate(valueDate: string, bookedDay: string | undefined) {
  const date = parseDateText(spread(valueDate), 'ymd')
  if (date === null || bookedDay === undefined) return date
  const year = Number(date.slice(0, 4))
  const months = Number(bookedDay.slice(0, 2)) - Number(date.slice(5, 7))
  const bookedYear = months > 6 ? year - 1 : months < -6 ? year + 1 : year
  const text = `${bookedYear}-${bookedDay.slice(0, 2)}-${bookedDay.slice(2)}`
  return parseDateText(text, 'ymd') ?? date
}

const isNone = (reference: string | undefined): boolean =>
  /^\s*(NONREF|KREF\+?|0*)\s*$/i.test(reference ?? '')

const ownId = (bankId: string | undefined): string | null =>
  bankId === undefined || isNone(bankId) ? null : clean(bankId)
