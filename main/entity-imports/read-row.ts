import {
  type CellKind,
  type CellKindOf,
  cellKindOf,
  type ImportField,
} from '#shared/imports/entity-import-fields'
import type { SheetReading } from '#shared/imports/entity-imports'
import type { IsoDate } from '#shared/dates'
import type { DayCount, PaymentFrequency } from '#shared/loans/loans'
import type { Minor } from '#shared/money'
import type { PropertyType } from '#shared/properties'
import type { UnitUse } from '#shared/units'
import { parseAmountText } from '../table-files/amount-text.ts'
import { parseDateText } from '../table-files/date-text.ts'
import { parseNumberText } from '../table-files/number-text.ts'
import type { TableRow } from '../table-files/parse-rows.ts'
import {
  findCountry,
  findDayCount,
  findFrequency,
  findPropertyType,
  findUnitUse,
  isOpenEnded,
} from './cell-words.ts'
import { monthsReader, rateReader } from './column-styles.ts'
import { cutSheet } from './guess-sheet.ts'
import type { EntitySheet } from './read-entity-file.ts'

type CellValues = {
  text: string
  money: Minor
  date: IsoDate
  number: number
  count: number
  rate: number
  months: number
  tags: string[]
  country: string
  propertyType: PropertyType
  unitUse: UnitUse
  dayCount: DayCount
  frequency: PaymentFrequency
}

/** What a row says, by field; a field whose cell is empty is not there. */
export type RowValues = { readonly [Field in ImportField]?: CellValues[CellKindOf<Field>] }

export type CellProblem = { readonly field: ImportField; readonly message: string }

export type ReadRow = {
  readonly line: number
  readonly cells: readonly string[]
  readonly values: RowValues
  readonly problems: readonly CellProblem[]
  /** Cells that were passed over, in a sentence each. */
  readonly notes: readonly string[]
}

export type ReadSheet = {
  readonly name: string
  readonly kind: SheetReading['kind']
  readonly columns: readonly string[]
  readonly rows: readonly ReadRow[]
  /** How the file heads the column of a field; undefined where no column is taken for it. */
  readonly headingOf: (field: ImportField) => string | undefined
}

/** Every row of a sheet with its cells understood, or with what keeps them from being understood. */
export function readSheet(sheet: EntitySheet, reading: SheetReading, currency: string): ReadSheet {
  const { columns, body } = cutSheet(sheet.rows, reading.headerLine)
  const { kind, fields } = reading
  const columnReaders = fields.flatMap((field, at) => {
    if (field === null) return []
    const cells = body.map((row) => row.cells[at]?.trim() ?? '')
    const read = readerOf(field, { reading, currency, heading: columns[at] ?? '', cells })
    return [{ field, at, read }]
  })
  return {
    name: sheet.name,
    kind,
    columns,
    rows: belowEachOther(body.map((row) => readRow(row, columnReaders))),
    headingOf: (field) => columns[fields.indexOf(field)],
  }
}

type Read = (text: string) => CellValues[CellKind] | null
type ColumnReader = { readonly field: ImportField; readonly at: number; readonly read: Read }

function readRow({ line, cells }: TableRow, readers: readonly ColumnReader[]): ReadRow {
  const values: Partial<Record<ImportField, CellValues[CellKind]>> = {}
  const problems: CellProblem[] = []
  const notes: string[] = []
  for (const { field, at, read } of readers) {
    const text = cells[at]?.trim() ?? ''
    if (isBlank(text) || (field === 'lease.endDate' && isOpenEnded(text))) continue
    const value = read(text)
    const kind = cellKindOf(field)
    if (value !== null) values[field] = value
    else if (isOptionalWord(kind))
      notes.push(`“${text}” is no ${words[kind]} of ours, so it is left out.`)
    else problems.push({ field, message: `“${shorten(text)}” is not ${words[kind]}.` })
  }
  // Each reader answers what the kind of its field says; the record was filled by them alone.
  return { line, cells, values: values as RowValues, problems, notes }
}

/** Lists in groups name the property on the first row of each: a unit or tenant below belongs to it as well. */
function belowEachOther(rows: readonly ReadRow[]): ReadRow[] {
  let above: RowValues = {}
  return rows.map((row) => {
    const { 'property.name': name, 'property.addressLine1': address } = row.values
    const property = name ?? address
    if (property !== undefined) {
      above = {
        ...(name === undefined ? {} : { 'property.name': name }),
        ...(address === undefined ? {} : { 'property.addressLine1': address }),
      }
      return row
    }
    const stood = above['property.name'] ?? above['property.addressLine1']
    if (stood === undefined || !namesItsOwn(row)) return row
    const notes = [...row.notes, `It belongs to ${stood}, as the row above.`]
    return { ...row, values: { ...above, ...row.values }, notes }
  })
}

const namesItsOwn = ({ values }: ReadRow): boolean =>
  ['unit.label', 'tenant.name', 'loan.lender'].some((field) => field in values)

const isBlank = (text: string): boolean => /^(|-|–|—|n\/?a|#n\/a|null)$/i.test(text)

/** A sort of property or unit that is not known takes nothing away from the rest of the row. */
const isOptionalWord = (kind: CellKind): kind is 'propertyType' | 'unitUse' =>
  kind === 'propertyType' || kind === 'unitUse'

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const words: Readonly<Record<CellKind, string>> = {
  text: 'a text',
  money: 'an amount of money',
  date: 'a date as this sheet writes them',
  number: 'a number',
  count: 'a whole number',
  rate: 'a rate',
  months: 'a number of months or years',
  tags: 'a list of tags',
  country: 'a country',
  propertyType: 'type of property',
  unitUse: 'use of a unit',
  dayCount: 'a day count such as 30/360',
  frequency: 'monthly, quarterly or annual',
}

type Column = {
  readonly reading: SheetReading
  readonly currency: string
  readonly heading: string
  readonly cells: readonly string[]
}

function readerOf(field: ImportField, column: Column): Read {
  const { numberStyle, dateOrder } = column.reading
  const number = (text: string): number | null => {
    const parsed = parseNumberText(text, numberStyle)
    return parsed === null || parsed.isPercent ? null : parsed.value
  }
  const readers: Readonly<Record<CellKind, () => Read>> = {
    text: () => (text) => text,
    money: () => (text) => parseAmountText(text, numberStyle, column.currency),
    date: () => (text) => parseDateText(text, dateOrder),
    number: () => number,
    count: () => (text) => wholeOf(number(text)),
    rate: () => rateReader(column.cells, numberStyle),
    months: () => monthsReader(field, column.heading, column.cells, numberStyle),
    tags: () => splitTags,
    country: () => findCountry,
    propertyType: () => findPropertyType,
    unitUse: () => findUnitUse,
    dayCount: () => findDayCount,
    frequency: () => findFrequency,
  }
  return readers[cellKindOf(field)]()
}

const wholeOf = (value: number | null): number | null =>
  value !== null && Number.isInteger(value) ? value : null

const splitTags = (text: string): string[] =>
  text
    .split(/[,;|]/)
    .map((tag) => tag.trim().slice(0, 40))
    .filter((tag) => tag !== '')
