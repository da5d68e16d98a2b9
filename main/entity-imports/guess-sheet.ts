import { cellKindOf, type ImportField, type SheetKind } from '#shared/imports/entity-import-fields'
import type { SheetReading } from '#shared/imports/entity-imports'
import type { DateOrder, NumberStyle } from '#shared/imports/table-files'
import { detectDateOrder } from '../table-files/date-text.ts'
import { findHeader } from '../table-files/find-header.ts'
import { detectNumberStyle } from '../table-files/number-text.ts'
import { nameColumns, type TableRow } from '../table-files/parse-rows.ts'
import { toPlain } from '../table-files/suggest-columns.ts'
import { countKnownFields, suggestFields } from './field-names.ts'
import type { EntitySheet } from './read-entity-file.ts'

const looked = 2000

export type SheetGuess = { readonly reading: SheetReading; readonly isDateOrderCertain: boolean }

/**
 * What a sheet is and how it is read, by its name, its headings and its cells.
 *
 * @param wish what the owner said about it; undefined before they said anything
 */
export function guessSheet(
  { name, rows, delimiter }: EntitySheet,
  wish?: Pick<SheetReading, 'kind' | 'headerLine'>,
): SheetGuess {
  const header = findHeader(rows, countKnownFields) ?? 0
  const headerLine = wish?.headerLine ?? rows[header]?.line ?? 1
  const { columns, body } = cutSheet(rows, headerLine)
  const kind = wish?.kind ?? guessKind(name, columns)
  const fields = suggestFields(kind, columns)
  const sample = body.slice(0, looked)
  const cellsOf = (...kinds: ReturnType<typeof cellKindOf>[]) =>
    fields.flatMap((field, at) =>
      field !== null && kinds.includes(cellKindOf(field))
        ? sample.map(({ cells }) => cells[at] ?? '')
        : [],
    )
  const dates = dateOrderOf(cellsOf('date'))
  const numberStyle = numberStyleOf(cellsOf('money', 'number', 'rate'), delimiter)
  return {
    reading: { kind, headerLine, fields, dateOrder: dates.order, numberStyle },
    isDateOrderCertain: dates.isCertain,
  }
}

/** Dates as a workbook keeps them leave nothing open; a sheet without dates neither. */
function dateOrderOf(cells: readonly string[]): { order: DateOrder; isCertain: boolean } {
  if (cells.every((cell) => cell.trim() === '' || /^\d{4}-\d{2}-\d{2}/.test(cell)))
    return { order: 'ymd', isCertain: true }
  const { order, isCertain } = detectDateOrder(cells)
  return { order, isCertain }
}

/** A workbook's own numbers have a decimal point, however many digits follow: 48.137 is no thousand. */
const numberStyleOf = (cells: readonly string[], delimiter: string): NumberStyle =>
  delimiter === '' && cells.some((cell) => /^-?\d+\.\d+$/.test(cell))
    ? '1,234.56'
    : detectNumberStyle(cells, delimiter)

/** The names of the columns and the rows under them. */
export function cutSheet(rows: readonly TableRow[], headerLine: number) {
  const header = rows.findIndex(({ line }) => line === headerLine)
  return { columns: nameColumns(rows[header]?.cells ?? []), body: rows.slice(header + 1) }
}

/** The same for all sheets with the same columns, whatever their order of letters and signs. */
export const fingerprintOf = (columns: readonly string[]): string =>
  columns.map(toPlain).join('|').slice(0, 500)

const kindByName: readonly (readonly [RegExp, SheetKind])[] = [
  [/rent ?roll|mieterliste|mietliste|overview|all in one/, 'mixed'],
  [/lease|tenanc|mietvertrag/, 'leases'],
  [/loan|mortgage|darlehen|kredit|hypothek|debt|financing/, 'loans'],
  [/tenant|resident|mieter|contact/, 'tenants'],
  [/\bunit|einheit|wohnung|apartment|flats/, 'units'],
  [/propert|objekt|immobilie|building|asset|liegenschaft|gebaude/, 'properties'],
]

/** What a sheet says of itself, where its columns do not speak against it; else what most of them speak for. */
function guessKind(name: string, columns: readonly string[]): SheetKind {
  const fields = suggestFields('mixed', columns)
  const byColumns = kindByColumns(fields)
  const plain = toPlain(name)
  const said = kindByName.find(([pattern]) => pattern.test(plain))?.[1]
  // A list called "Properties" that has tenants and rents in it is a rent roll.
  if (said === undefined || (said === 'properties' && byColumns === 'mixed')) return byColumns
  return said
}

const count = (fields: readonly (ImportField | null)[], start: string): number =>
  fields.filter((field) => field?.startsWith(start)).length

function kindByColumns(fields: readonly (ImportField | null)[]): SheetKind {
  const has = (...wanted: ImportField[]) => wanted.some((field) => fields.includes(field))
  const isLease = has('lease.startDate', 'lease.endDate', 'lease.monthlyRent')
  const hasDetails = count(fields, 'property.') >= 4
  if (has('tenant.name') && isLease)
    return hasDetails || has('property.name', 'property.addressLine1') ? 'mixed' : 'leases'
  if (count(fields, 'loan.') >= 3) return hasDetails ? 'mixed' : 'loans'
  if (hasDetails) return 'properties'
  if (has('tenant.name')) return 'tenants'
  return has('unit.label') ? 'units' : 'properties'
}
