import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import { runCommand } from '#main/audit/run-command'
import {
  bookingsOf,
  commit,
  csv,
  importFile,
  march,
  review,
  startBooks,
  type Books,
} from './import-file.ts'

/** Every table's rows, as one text, but for the log of changes, which keeps what was undone. */
async function dump({ app }: Books): Promise<Record<string, string>> {
  const { db } = app.context.files.requireOpen()
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite%'
      and name not in ('commands', 'audit_log')`.execute(db)
  const dumped: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
    const lines = rows.map((row) => JSON.stringify(row)).sort()
    dumped[name] = `${rows.length} ${createHash('sha256').update(lines.join('\n')).digest('hex')}`
  }
  return dumped
}

describe('An import', () => {
  it('writes a file of four lines with two true repeats as four bookings and one command', async () => {
    const books = await startBooks()
    const { batch, counts } = await importFile(books, march)
    expect(counts).toEqual({
      new: 4,
      duplicate: 0,
      matched: 0,
      unclear: 0,
      skippedOfNew: 0,
      skippedOfMatched: 0,
      uncategorised: 4,
      total: 4,
    })
    expect(batch).toMatchObject({ newCount: 4, duplicateCount: 0, isUndone: false })
    const written = await bookingsOf(books)
    expect(
      written.map(({ date, amount, payee, category }) => [date, amount, payee, category]),
    ).toEqual([
      ['2026-03-01', 145_000, 'J. Miller', 'uncategorised'],
      ['2026-03-03', -12_050, 'Con Edison', 'uncategorised'],
      ['2026-03-05', -320, 'Coffee Corner', 'uncategorised'],
      ['2026-03-05', -320, 'Coffee Corner', 'uncategorised'],
    ])
    expect(new Set(written.map(({ importBatchId }) => importBatchId))).toEqual(new Set([batch.id]))
    const [last] = await books.api.audit.list({ limit: 1 })
    expect(last).toMatchObject({ commandId: batch.id, label: 'Import statement.csv' })
    expect(await verifyAuditChain(books.app.context.files.requireOpen().db)).toMatchObject({
      ok: true,
    })
  })

  it('adds nothing when the same file comes again', async () => {
    const books = await startBooks()
    await importFile(books, march)
    const again = await review(books, march)
    expect(again.counts).toMatchObject({ new: 0, duplicate: 4 })
    expect(again.preview.importedAt).not.toBeNull()
  })

  it('counts equal lines: of three in the file and two in the ledger one is new', async () => {
    const books = await startBooks()
    await importFile(books, march)
    const three = csv(
      ...Array.from({ length: 3 }, () => '2026-03-05,Coffee Corner,Flat white,-3.20'),
    )
    const { counts, rows } = await review(books, three)
    expect(counts).toMatchObject({ new: 1, duplicate: 2 })
    expect((await rows()).map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate', 'new'])
  })

  it('knows its lines again after the owner has renamed, sorted and moved them', async () => {
    const books = await startBooks()
    await importFile(books, march)
    const { db } = books.app.context.files.requireOpen()
    await runCommand(books.app.context.files.requireWritable(), { label: 'Edit' }, (tx) =>
      tx.updateTable('transactions').set({ payee: 'Someone', date: '2026-03-10' }).execute(),
    )
    expect(await db.selectFrom('transactions').select('date').distinct().execute()).toHaveLength(1)
    expect((await review(books, march)).counts).toMatchObject({ new: 0, duplicate: 4 })
  })

  it('is taken back whole by one undo, and the file is as it was', async () => {
    const books = await startBooks()
    const before = await dump(books)
    const reviewed = await review(books, march)
    await books.api.bankImports.assign({
      importId: reviewed.importId,
      rows: [0],
      category: 'rent',
      propertyId: books.oak.id,
      learn: true,
    })
    await commit(books, reviewed.importId, 'My bank')
    expect(await dump(books)).not.toEqual(before)
    await books.api.audit.undo()
    expect(await dump(books)).toEqual(before)
    await books.api.audit.redo()
    expect((await review(books, march)).counts).toMatchObject({ duplicate: 4 })
  })

  it('is taken back by its batch, even when other things were done since', async () => {
    const books = await startBooks()
    const before = await bookingsOf(books)
    const { batch } = await importFile(books, march)
    await books.api.properties.update({ ...propertyEdit(books.oak), name: 'Oak House' })
    await books.api.bankImports.undo({ batchId: batch.id })
    expect(await bookingsOf(books)).toEqual(before)
    const [entry] = await books.api.bankImports.batches({ portfolioId: books.portfolioId })
    expect(entry).toMatchObject({ id: batch.id, isUndone: true, newCount: 4 })
  })

  it('stays when a booking of it was changed later, and says so', async () => {
    const books = await startBooks()
    const { batch } = await importFile(books, march)
    await runCommand(books.app.context.files.requireWritable(), { label: 'Edit' }, (tx) =>
      tx.updateTable('transactions').set({ payee: 'Someone' }).execute(),
    )
    await expect(books.api.bankImports.undo({ batchId: batch.id })).rejects.toMatchObject({
      code: 'UNDO_BLOCKED',
    })
  })
})

function propertyEdit({ portfolioId, archivedAt, ...edit }: Books['oak']) {
  void [portfolioId, archivedAt]
  return edit
}
