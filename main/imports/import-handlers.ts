import { v7 as uuidv7 } from 'uuid'
import type { BatchEntry, ImportProgress, OutcomeCounts } from '#shared/imports/bank-imports'
import type { FileAccount, FileReading, ImportPreview } from '#shared/imports/import-preview'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import { sideConnectionOf } from '../database/side-connection.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { findBatchOfFile, findMapping } from './batch-queries.ts'
import { toBatchEntry } from './batches.ts'
import { listAccountNumbers } from './book-queries.ts'
import type { FileFacts } from './import-calls.ts'
import type { ImportShelf, OpenImport } from './import-shelf.ts'
import { startImportThread } from './import-thread.ts'
import type { ReviewChoices } from './review.ts'
import { parseMapping, type SavedMapping } from './saved-mapping.ts'

const maxBytes = 10_000_000

type Report = (progress: ImportProgress) => void

/**
 * Looks at a file and keeps it for the steps that follow.
 *
 * @throws AppError TOO_LARGE, IMPORT_REFUSED, NOT_FOUND or FILE_READ_ONLY
 */
export async function openImport(
  shelf: ImportShelf,
  file: OpenFile,
  { portfolioId, file: upload }: { portfolioId: string; file: File },
): Promise<ImportPreview> {
  if (upload.size > maxBytes) throw new AppError('TOO_LARGE')
  const { currency } = await requirePortfolio(file.db, portfolioId)
  const thread = startImportThread({ bytes: new Uint8Array(await upload.arrayBuffer()), currency })
  try {
    const first = await thread.call('look', { reading: null })
    const known = await findKnownReading(file.db, portfolioId, first)
    const facts = known ? await thread.call('look', { reading: known.reading }) : first
    const fileName = upload.name.slice(0, 200)
    const entry: OpenImport = { file, portfolioId, fileName, thread, facts, choices: null }
    return await previewOf(shelf.put(entry), entry)
  } catch (error) {
    await thread.end()
    throw error
  }
}

/** Reads the file in the way that the owner chose. */
export async function readImport(
  shelf: ImportShelf,
  file: OpenFile,
  { importId, reading }: { importId: string; reading: FileReading },
): Promise<ImportPreview> {
  const entry = requireImport(shelf, file, importId)
  entry.facts = await entry.thread.call('look', { reading })
  return previewOf(importId, entry)
}

/** @throws AppError NOT_FOUND when the file is no longer kept, or another data file is open */
export function requireImport(shelf: ImportShelf, file: OpenFile, importId: string): OpenImport {
  const entry = shelf.find(importId)
  if (entry?.file === file) return entry
  throw new AppError('NOT_FOUND', { message: 'The file is no longer at hand. Choose it again.' })
}

async function findKnownReading(db: DataBase, portfolioId: string, facts: FileFacts) {
  const mapping = await findMapping(db, portfolioId, facts.fingerprint)
  const saved = mapping && parseMapping(mapping.mappingJson)
  if (!mapping || !saved) return undefined
  // Where the header stands and how this very file is cut is seen anew each time.
  const { roles, dateOrder, numberStyle, sign } = saved.reading
  return {
    name: mapping.name,
    saved,
    reading: { ...facts.reading, roles, dateOrder, numberStyle, sign },
  }
}

async function previewOf(importId: string, entry: OpenImport): Promise<ImportPreview> {
  const { file, portfolioId, fileName, facts } = entry
  const known = await findKnownReading(file.db, portfolioId, facts)
  const before = await findBatchOfFile(file.db, portfolioId, facts.sha256)
  const { fingerprint: _, sha256: __, accounts, ...shown } = facts
  return {
    importId,
    fileName,
    ...shown,
    known: known?.name ?? null,
    accounts: await ownAccounts(file.db, portfolioId, accounts, known?.saved),
    propertyId: known?.saved.propertyId ?? null,
    importedAt: before?.createdAt ?? null,
  }
}

/** For each account of the file the one of ours that was chosen last time, or that has its number. */
async function ownAccounts(
  db: DataBase,
  portfolioId: string,
  accounts: FileFacts['accounts'],
  saved: SavedMapping | undefined,
): Promise<FileAccount[]> {
  const own = await listAccountNumbers(db, portfolioId)
  const idByNumber = new Map(
    own.flatMap(({ id, number }) => (number === null ? [] : [[plainNumber(number), id] as const])),
  )
  const ids = new Set(own.map(({ id }) => id))
  return accounts.map(({ number, currency, closing, lines }) => {
    const last = saved?.accounts[number] ?? ''
    return {
      number,
      currency,
      lines,
      closingDate: closing?.date ?? null,
      closingBalance: closing?.amount ?? null,
      accountId: ids.has(last) ? last : (idByNumber.get(plainNumber(number)) ?? null),
    }
  })
}

const plainNumber = (number: string): string => number.replace(/[\s.-]/g, '').toUpperCase()

/** Gives every row of the file its outcome; writes to the books wait meanwhile, reads go on. */
export async function reviewImport(
  shelf: ImportShelf,
  file: OpenFile,
  { importId, reading, ...choices }: { importId: string; reading: FileReading } & ReviewChoices,
  report: Report,
): Promise<OutcomeCounts> {
  const entry = requireImport(shelf, file, importId)
  const { thread, portfolioId } = entry
  entry.facts = await thread.call('look', { reading }, report)
  entry.choices = choices
  const connection = sideConnectionOf(file)
  return file.gate.run(() => thread.call('compare', { connection, portfolioId, choices }, report))
}

/** Writes the reviewed rows as one command, on the thread's own connection, and lets the thread go. */
export async function commitReviewed(
  shelf: ImportShelf,
  file: OpenFile,
  { importId, bankName }: { importId: string; bankName: string | null },
  report: Report,
): Promise<BatchEntry> {
  const { thread, portfolioId, fileName, facts, choices } = requireImport(shelf, file, importId)
  if (!choices) throw new Error('the file was not reviewed before it was written')
  const { format, sha256, fingerprint, reading } = facts
  const batchId = uuidv7()
  const connection = sideConnectionOf(file)
  const input = {
    connection,
    batchId,
    imported: { portfolioId, fileName, format, sha256, fingerprint },
    mapping: { reading, ...choices },
    bankName,
  }
  await file.gate.run(() => thread.call('commit', input, report))
  // Writes wait for it, the answer does not.
  void file.gate
    .run(() => thread.call('settle', { connection }))
    .finally(() => shelf.drop(importId))
    .catch(() => undefined)
  return toBatchEntry(file.db, batchId)
}
