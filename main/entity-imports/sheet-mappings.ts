import { v7 as uuidv7 } from 'uuid'
import { SheetReading } from '#shared/imports/entity-imports'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { insertMapping, updateMapping } from '../imports/batch-queries.ts'
import { cutSheet, fingerprintOf, guessSheet, type SheetGuess } from './guess-sheet.ts'
import { findSheetMapping } from './mapping-queries.ts'
import type { EntitySheet } from './read-entity-file.ts'

// Where the header stands is seen anew in each file.
const SavedReading = SheetReading.omit({ headerLine: true })

/** How the sheet is read: as the last one with the same columns, else as its looks suggest. */
export async function recallReading(
  db: DataBase,
  portfolioId: string,
  sheet: EntitySheet,
): Promise<SheetGuess & { readonly isKnown: boolean }> {
  const guess = guessSheet(sheet)
  const { headerLine } = guess.reading
  const { columns } = cutSheet(sheet.rows, headerLine)
  const mapping = await findSheetMapping(db, portfolioId, fingerprintOf(columns))
  const saved = mapping && SavedReading.safeParse(JSON.parse(mapping.mappingJson))
  // One that another version wrote in another form is passed over.
  if (!saved?.success) return { ...guess, isKnown: false }
  return { reading: { ...saved.data, headerLine }, isDateOrderCertain: true, isKnown: true }
}

/** Remembers how a sheet was read, by its columns. */
export async function rememberReading(
  tx: DataTransaction,
  { portfolioId, at }: { readonly portfolioId: string; readonly at: string },
  sheet: EntitySheet,
  { headerLine, ...reading }: SheetReading,
): Promise<void> {
  const fingerprint = fingerprintOf(cutSheet(sheet.rows, headerLine).columns)
  const mappingJson = JSON.stringify(reading)
  const known = await findSheetMapping(tx, portfolioId, fingerprint)
  if (known?.mappingJson === mappingJson) return
  const fields = { name: sheet.name.slice(0, 200) || 'Sheet', mappingJson, updatedAt: at }
  if (known) await updateMapping(tx, known.id, fields)
  else
    await insertMapping(tx, {
      ...fields,
      id: uuidv7(),
      portfolioId,
      // The table knows the kinds of entities; what a mixed sheet is about in the end is its leases.
      kind: reading.kind === 'mixed' ? 'leases' : reading.kind,
      fingerprint,
      createdAt: at,
    })
}
