import { randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { ReviewRow } from '#shared/imports/bank-imports'
import type { StatementFormat } from '#shared/imports/imports'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction } from '../database/schema.ts'
import {
  findMapping,
  type ImportedBooking,
  insertBatch,
  insertMapping,
  linkBooking,
  prepareBookings,
  updateMapping,
} from './batch-queries.ts'
import { listRules } from './book-queries.ts'
import { lastChange, readLedger } from './read-ledger.ts'
import { unlinked } from './line-purposes.ts'
import type { Accepted, Review } from './review.ts'
import { insertRule } from './rule-queries.ts'
import type { SavedMapping } from './saved-mapping.ts'
import { packSkipped } from './skipped-rows.ts'
import { splitMatched } from './split-matched.ts'

/** So many rows are written before they are logged and told of. */
const rowsPerTurn = 1000

export type ImportedFile = {
  readonly portfolioId: string
  readonly fileName: string
  readonly format: StatementFormat
  readonly sha256: string
  readonly fingerprint: string
}

type Commit = {
  readonly batchId: string
  readonly imported: ImportedFile
  readonly review: Review
  readonly mapping: SavedMapping
  readonly bankName: string | null
  /** Told how many rows are written; throws to give up. */
  readonly report: (done: number, total: number) => void
}

/**
 * Writes a reviewed file: the new bookings, the links to those made by hand, the batch with the rows left
 * out, what was learned, and how the bank's files are read. One command, which bears the batch's id. What
 * has come into the ledger since the review is found again, and not written twice.
 */
export async function commitImport(file: OpenFile, commit: Commit): Promise<void> {
  const { batchId, imported, review } = commit
  const label = `Import ${imported.fileName}`
  await runCommand(file, { commandId: batchId, label }, async (tx, { at, record }) => {
    await catchUp(file, tx, commit)
    const accepted = review.accepted()
    await insertBatch(tx, { ...batchRow(commit, accepted), createdAt: at, updatedAt: at })
    const insertRows = prepareBookings(file.raw, tx, { batchId, at })
    const fresh = accepted.filter(({ row }) => row === null)
    for (let done = 0; done < fresh.length; done += rowsPerTurn) {
      commit.report(done, fresh.length)
      const chunk = fresh.slice(done, done + rowsPerTurn)
      const ids = newIds(chunk.length)
      const bookings = chunk.flatMap((accepted, index) =>
        toBookings(accepted, ids[index] ?? uuidv7()),
      )
      insertRows(bookings)
      await record()
    }
    commit.report(fresh.length, fresh.length)
    for (const { own, row } of accepted)
      if (row !== null)
        await linkBooking(tx, row.id, {
          bankId: own.bankId,
          accountId: own.accountId,
          updatedAt: at,
        })
    await splitMatched(tx, accepted, review.loans, at)
    await rememberMapping(tx, commit, at)
    await insertLearned(tx, imported.portfolioId, review, at)
  })
}

async function catchUp(
  { raw }: OpenFile,
  tx: DataTransaction,
  { review, imported: { portfolioId } }: Commit,
): Promise<void> {
  if ((await lastChange(tx)) === review.seen) return
  const { currency, lines } = review
  review.compareWith(await readLedger({ db: tx, raw }, { portfolioId, currency, lines }))
}

function batchRow({ batchId, imported, review, mapping }: Commit, accepted: readonly Accepted[]) {
  const { portfolioId, fileName, format, sha256 } = imported
  const skipped: readonly ReviewRow[] = review.skipped()
  const count = (outcome: string) => skipped.filter((row) => row.outcome === outcome).length
  const matched = accepted.filter(({ row }) => row !== null).length
  const accounts = new Set(Object.values(mapping.accounts))
  const [accountId = null] = accounts.size === 1 ? accounts : []
  return {
    id: batchId,
    portfolioId,
    accountId,
    fileName,
    format,
    sha256,
    newCount: accepted.length - matched,
    duplicateCount: count('duplicate'),
    matchedCount: matched,
    unclearCount: count('unclear'),
    skippedJson: packSkipped(skipped),
  }
}

/** As many ids in order, from one draw of random bytes: a draw for each is what takes the time. */
function newIds(count: number): string[] {
  const bytes = randomBytes(count * 16)
  const msecs = Date.now()
  return Array.from({ length: count }, (_, seq) =>
    uuidv7({ random: bytes.subarray(seq * 16, seq * 16 + 16), msecs, seq }),
  )
}

/** A booking; of one that pays a loan, the whole and its parts, which bear what `replaceParts` gives parts. */
function toBookings(accepted: Accepted, id: string): ImportedBooking[] {
  const { purpose, assignment } = accepted
  const plain = toBooking(accepted, id)
  const parts = purpose && purpose.parts.length > 0 ? purpose.parts : (assignment.parts ?? [])
  if (!purpose && parts.length === 0) return [plain]
  const { loanId, leaseId, tenantId, recurringId, recurringDate } = purpose ?? unlinked
  const { bankId, ...linked } = { ...plain, loanId, leaseId, tenantId }
  const whole = { ...linked, bankId, recurringId, recurringDate }
  if (parts.length === 0) return [whole]
  return [
    { ...whole, isSplit: 1 },
    ...parts.map((part) => Object.assign({}, linked, part, { id: uuidv7(), parentId: id })),
  ]
}

function toBooking({ own, assignment }: Accepted, id: string): ImportedBooking {
  const { line, accountId, bankId } = own
  if (assignment.propertyId === null) throw new Error('an accepted line has no property')
  const isRenamed = line.payee !== '' && assignment.payee !== line.payee
  const words = isRenamed ? [line.payee, line.description] : [line.description]
  return {
    id,
    propertyId: assignment.propertyId,
    unitId: assignment.unitId,
    date: line.date,
    amount: line.amount,
    category: assignment.category ?? 'uncategorised',
    payee: assignment.payee || null,
    description: words
      .filter((word) => word !== '')
      .join(' · ')
      .slice(0, 1000),
    reference: line.reference || null,
    accountId,
    bankId,
  }
}

async function rememberMapping(tx: DataTransaction, commit: Commit, at: string): Promise<void> {
  const { imported, mapping, bankName } = commit
  if (bankName === null) return
  const { portfolioId, fingerprint } = imported
  const mappingJson = JSON.stringify(mapping)
  const known = await findMapping(tx, portfolioId, fingerprint)
  if (known?.name === bankName && known.mappingJson === mappingJson) return
  const fields = { name: bankName, mappingJson, updatedAt: at }
  if (known) await updateMapping(tx, known.id, fields)
  else
    await insertMapping(tx, {
      id: uuidv7(),
      portfolioId,
      kind: 'bank',
      fingerprint,
      createdAt: at,
      ...fields,
    })
}

/** What was learned goes before the rules that are there: it is what the owner said last. */
async function insertLearned(
  tx: DataTransaction,
  portfolioId: string,
  { learned }: Review,
  at: string,
): Promise<void> {
  if (learned.length === 0) return
  const [first] = await listRules(tx, portfolioId)
  const start = (first?.position ?? 1) - learned.length
  for (const [index, rule] of learned.entries())
    await insertRule(tx, {
      id: uuidv7(),
      portfolioId,
      position: start + index,
      ...rule,
      source: 'learned',
      createdAt: at,
      updatedAt: at,
    })
}
