import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import { writeDocument } from '../database/document-store.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction } from '../database/schema.ts'
import { listOwnIds } from './own-id-queries.ts'
import {
  type ImportedTable,
  importedTables,
  rowsOfPortfolio,
  type StoredDocuments,
} from './portfolio-rows.ts'
import type { PlainRow } from './upsert-queries.ts'
import { type EntityCounts, upsertRows } from './upsert-rows.ts'

export type ImportCounts = Record<ImportedTable, EntityCounts>

/**
 * Brings a portable portfolio into the data file, by id, as one command: all of it or nothing. What
 * the file does not mention stays. The same file a second time changes nothing.
 *
 * @param writeMore what else belongs to the same command
 * @throws AppError IMPORT_REFUSED when an id is another portfolio's; FILE_READ_ONLY; NOT_SAVED
 */
export async function importPortfolio(
  file: OpenFile,
  portable: PortfolioFile,
  writeMore: (tx: DataTransaction, at: string) => Promise<void> = async () => {},
): Promise<ImportCounts> {
  const rows = rowsOfPortfolio(portable, storeDocuments(file, portable))
  const parentIds = parentIdsOf(portable)
  const outcome = await runCommand(
    file,
    { label: `Import ${portable.portfolio.name}` },
    async (tx, { at }) => {
      const refuseForeign = await foreignRowCheck(tx, portable.portfolio.id)
      const counts: Partial<ImportCounts> = {}
      for (const table of importedTables) {
        const ids = parentIds[table] ?? []
        const check = (existing: PlainRow) => refuseForeign(table, existing)
        counts[table] = await upsertRows(tx, table, rows[table], ids, at, check)
      }
      await writeMore(tx, at)
      return counts as ImportCounts
    },
  )
  if (outcome.repeated) throw new Error('a new command id was there already')
  return outcome.value
}

/** For each table of parts, the ids of all the parents that the file names. */
function parentIdsOf(portable: PortfolioFile): Partial<Record<ImportedTable, string[]>> {
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  const properties = idsOf(portable.properties)
  const leases = idsOf(portable.leases)
  const loans = idsOf(portable.loans)
  return {
    property_tags: properties,
    budget_lines: properties,
    lease_steps: leases,
    lease_options: leases,
    loan_rate_resets: loans,
    loan_payments_extra: loans,
    loan_prepayment_steps: loans,
    loan_statements: loans,
    recurring_skips: idsOf(portable.recurring),
  }
}

/** Files first: a row never names a document that is not on disk. */
const storeDocuments = (file: OpenFile, { documents }: PortfolioFile): StoredDocuments => {
  if (file.readOnly) throw new AppError('FILE_READ_ONLY')
  return new Map(
    documents.map(({ id, contentBase64 }) => {
      const content = Buffer.from(contentBase64, 'base64')
      return [id, { sha256: writeDocument(file, content), sizeBytes: content.length }]
    }),
  )
}

/** Ids as short as "x1" may be in use in another portfolio of the file, whose rows must stay its own. */
async function foreignRowCheck(tx: DataTransaction, portfolioId: string) {
  const own = await listOwnIds(tx, portfolioId)
  return (table: ImportedTable, row: PlainRow): void => {
    const isOwn = [
      !('portfolioId' in row) || row['portfolioId'] === portfolioId,
      row['propertyId'] == null || own.properties.has(String(row['propertyId'])),
      row['unitId'] == null || own.units.has(String(row['unitId'])),
    ].every(Boolean)
    if (!isOwn)
      throw new AppError('IMPORT_REFUSED', {
        message: `Nothing was imported. The id "${row['id']}" is in use in another portfolio of this file.`,
        data: { place: `${table}, id ${row['id']}` },
      })
  }
}
