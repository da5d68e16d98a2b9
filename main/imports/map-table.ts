import type { ColumnRole, FileReading } from '#shared/imports/import-preview'
import type { IsoDate } from '#shared/dates'
import type { Minor } from '#shared/money'
import { amountReader, memory } from '../table-files/amount-text.ts'
import { parseDateText } from '../table-files/date-text.ts'
import type { TableRow } from '../table-files/parse-rows.ts'
import { directionOf } from './direction-words.ts'
import {
  asText,
  clean,
  type RefusedLine,
  type Statement,
  type StatementLine,
} from './statement-line.ts'
import { accountAbove } from './account-above.ts'
import { cutTable } from './table-reading.ts'

/** What is missing before a table can be read at all. */
export function readingProblems({ roles, sign }: FileReading): string[] {
  const has = (...wanted: ColumnRole[]) => wanted.some((role) => roles.includes(role))
  const missing: readonly (readonly [boolean, string])[] = [
    [!has('date', 'valueDate'), 'No column is chosen for the date.'],
    [sign !== 'two_columns' && !has('amount'), 'No column is chosen for the amount.'],
    [
      sign === 'two_columns' && !has('debit', 'credit'),
      'No column is chosen for money out or money in.',
    ],
    [sign === 'marker' && !has('direction'), 'No column is chosen for debit or credit.'],
  ]
  return [
    ...missing.filter(([isMissing]) => isMissing).map(([, problem]) => problem),
    ...repeatedRoles(roles).map((role) => `More than one column is chosen for ${role}.`),
  ]
}

const repeatedRoles = (roles: FileReading['roles']): ColumnRole[] =>
  [...new Set(roles)].filter(
    (role) => role !== null && !isJoined(role) && roles.indexOf(role) !== roles.lastIndexOf(role),
  ) as ColumnRole[]

/** Of texts several columns may be taken: they are joined. */
const isJoined = (role: ColumnRole): boolean => role === 'description' || role === 'payee'

/**
 * The bookings of a bank's table; a row without a readable date or amount is refused with its reason.
 *
 * @param report is told after every few thousand rows how many are read
 */
export function mapTable(
  rows: readonly TableRow[],
  reading: FileReading,
  currency: string,
  report: (done: number, total: number) => void = () => {},
): Statement {
  const { body, preamble } = cutTable(rows, reading.headerLine)
  const mapper = new RowMapper(reading, currency, accountAbove(preamble))
  const lines: StatementLine[] = []
  const refused: RefusedLine[] = []
  body.forEach((row, index) => {
    const line = mapper.map(row)
    if ('reason' in line) refused.push(line)
    else lines.push(line)
    if (index % 5000 === 0) report(index, body.length)
  })
  const numbers = [...new Set(lines.map(({ account }) => account))]
  return {
    lines,
    refused,
    accounts: numbers.map((number) => ({ number, currency: null, closing: null })),
  }
}

class RowMapper {
  private readonly at: Readonly<Record<ColumnRole, number>>
  private readonly descriptions: readonly number[]
  private readonly payees: readonly number[]
  private readonly readAmount: (text: string) => Minor | null
  private readonly readDate: (text: string) => IsoDate | null
  private readonly reading: FileReading
  private readonly fileAccount: string

  constructor(reading: FileReading, currency: string, fileAccount: string) {
    this.reading = reading
    this.fileAccount = fileAccount
    this.at = placesOf(reading.roles)
    this.descriptions = allPlacesOf(reading.roles, 'description')
    this.payees = allPlacesOf(reading.roles, 'payee')
    this.readAmount = amountReader(reading.numberStyle, currency)
    this.readDate = memory((text) => parseDateText(text, reading.dateOrder))
  }

  map({ line, cells }: TableRow): StatementLine | RefusedLine {
    const refuse = (reason: string) => ({ line, text: asText(cells), reason })
    const date = this.dateOf(cells)
    const amount = this.amountOf(cells)
    if (date === null && amount === null)
      return refuse('This row has neither a date nor an amount.')
    if (date === null) return refuse('The date cannot be read.')
    if (amount === null) return refuse('The amount cannot be read.')
    return {
      line,
      date,
      amount,
      bankId: clean(this.cell(cells, 'bankId')) || null,
      payee: this.otherSide(cells, amount),
      description: this.joined(cells, this.descriptions, 1000),
      reference: clean(this.cell(cells, 'reference')),
      account: clean(this.cell(cells, 'account')) || this.fileAccount,
      balance: this.at.balance < 0 ? null : this.readAmount(this.cell(cells, 'balance')),
      currency: this.cell(cells, 'currency').trim().toUpperCase() || null,
      category: clean(this.cell(cells, 'category')),
      subcategory: clean(this.cell(cells, 'subcategory')),
      property: clean(this.cell(cells, 'property')),
      unit: clean(this.cell(cells, 'unit')),
      parts: [],
    }
  }

  private cell(cells: readonly string[], role: ColumnRole): string {
    const at = this.at[role]
    return at < 0 ? '' : (cells[at] ?? '')
  }

  private joined(cells: readonly string[], places: readonly number[], length: number): string {
    const [first] = places
    if (places.length === 1 && first !== undefined) return clean(cells[first], length)
    return clean(places.map((place) => cells[place] ?? '').join(' '), length)
  }

  /** Where a bank names both sides of every booking, one of them is the owner of the account. */
  private otherSide(cells: readonly string[], amount: Minor): string {
    const payer = clean(this.cell(cells, 'payer'))
    const payee = this.joined(cells, this.payees, 200)
    return amount < 0 ? payee || payer : payer || payee
  }

  private dateOf(cells: readonly string[]): IsoDate | null {
    const booked = this.readDate(this.cell(cells, 'date').trim())
    return booked ?? this.readDate(this.cell(cells, 'valueDate').trim())
  }

  private amountOf(cells: readonly string[]): Minor | null {
    if (this.reading.sign === 'two_columns') return this.amountOfTwo(cells)
    const amount = this.readAmount(this.cell(cells, 'amount').trim())
    if (amount === null || this.reading.sign === 'signed') return amount
    if (this.reading.sign === 'inverted') return 0 - amount
    const direction = directionOf(this.cell(cells, 'direction'))
    return direction === null ? null : Math.abs(amount) * direction
  }

  /** Each way in its own column, whatever sign it bears there; both filled are added up. */
  private amountOfTwo(cells: readonly string[]): Minor | null {
    const out = this.readAmount(this.cell(cells, 'debit').trim())
    const into = this.readAmount(this.cell(cells, 'credit').trim())
    if (out === null && into === null) return null
    return Math.abs(into ?? 0) - Math.abs(out ?? 0)
  }
}

const allPlacesOf = (roles: FileReading['roles'], wanted: ColumnRole): number[] =>
  roles.flatMap((role, at) => (role === wanted ? [at] : []))

function placesOf(roles: FileReading['roles']): Record<ColumnRole, number> {
  const at = (role: ColumnRole) => roles.indexOf(role)
  return {
    date: at('date'),
    valueDate: at('valueDate'),
    amount: at('amount'),
    debit: at('debit'),
    credit: at('credit'),
    direction: at('direction'),
    balance: at('balance'),
    currency: at('currency'),
    payee: at('payee'),
    payer: at('payer'),
    description: at('description'),
    reference: at('reference'),
    bankId: at('bankId'),
    account: at('account'),
    category: at('category'),
    subcategory: at('subcategory'),
    property: at('property'),
    unit: at('unit'),
  }
}
