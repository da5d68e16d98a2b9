import { type RentRollField, rentRollField } from '#shared/deals/deal-rent-rolls'
import type { EntityFile, ImportSheet, SheetReading } from '#shared/imports/entity-imports'
import { api } from '../../app/api.ts'
import type { MessageKey } from '../../app/messages/t.ts'

/** One sheet of a file, read as a rent roll. */
export type RentRoll = {
  readonly file: EntityFile
  /** Which of its sheets. */
  readonly at: number
  readonly sheet: ImportSheet
  readonly reading: SheetReading
  /** False while the dates read as well in another order and nobody has said which. */
  readonly isDateOrderChosen: boolean
}

/** Covers and notes have no rows. */
export const firstSheetWithRows = ({ sheets }: EntityFile): number =>
  Math.max(
    0,
    sheets.findIndex(({ rowCount }) => rowCount > 0),
  )

/** A rent roll names units, tenants and leases in one table, whatever else the file was taken for. */
export async function readAsRentRoll(file: EntityFile, at: number): Promise<RentRoll> {
  const { importId, sheets } = file
  const headerLine = sheets[at]?.reading.headerLine ?? 1
  const sheet = await api.entityImports.reread({ importId, sheet: at, kind: 'mixed', headerLine })
  const fields = sheet.reading.fields.map(rentRollField)
  const reading = { ...sheet.reading, fields: fields.map(onceOf(fields)) }
  return { file, at, sheet, reading, isDateOrderChosen: sheet.isDateOrderCertain }
}

const onceOf =
  (fields: readonly (RentRollField | null)[]) =>
  (field: RentRollField | null, index: number): RentRollField | null =>
    fields.indexOf(field) === index ? field : null

/** What keeps a rent roll from being read, in words; null where nothing does. */
export function problemOf({ reading: { fields }, isDateOrderChosen }: RentRoll): MessageKey | null {
  if (!fields.includes('unit.label')) return 'uw.rollNoUnit'
  if (!fields.includes('lease.monthlyRent') && !fields.includes('unit.marketRent'))
    return 'uw.rollNoRent'
  return isDateOrderChosen ? null : 'import.chooseDates'
}
