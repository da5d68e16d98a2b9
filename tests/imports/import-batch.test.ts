import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import { commit, importFile, review, startBooks, type Books } from './import-file.ts'

const csv = (...rows: string[]) => `Date,Payee,Description,Amount\n${rows.join('\n')}\n`
const march = csv(
  '2026-03-01,J. Miller,Rent March,1450.00',
  '2026-03-03,Con Edison,Electricity,-120.50',
  '2026-03-05,Coffee Corner,Flat white,-3.20',
  '2026-03-05,Coffee Corner,Flat white,-3.20',
)

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

const bookings = ({ app }: Books) =>
  app.context.files
    .requireOpen()
    .db.selectFrom('transactions')
    .selectAll()
    .orderBy('date')
    .orderBy('id')
    .execute()

describe('An import', () => {
  it('writes a file of four lines with two true repeats as four bookings and one command', async () => {
    const books = await startBooks()
    const { batch, counts } = await importFile(books, march)
    expect(counts).toEqual({
      new: 4,
      duplicate: 0,
      matched: 0,
      unclear: 0,
      skipped: 0,
      uncategorised: 4,
      total: 4,
    })
    expect(batch).toMatchObject({ newCount: 4, duplicateCount: 0, isUndone: false })
    const written = await bookings(books)
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
    const { runCommand } = await import('#main/audit/run-command')
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
    const before = await bookings(books)
    const { batch } = await importFile(books, march)
    await books.api.properties.update({ ...propertyEdit(books.oak), name: 'Oak House' })
    await books.api.bankImports.undo({ batchId: batch.id })
    expect(await bookings(books)).toEqual(before)
    const [entry] = await books.api.bankImports.batches({ portfolioId: books.portfolioId })
    expect(entry).toMatchObject({ id: batch.id, isUndone: true, newCount: 4 })
  })

  it('stays when a booking of it was changed later, and says so', async () => {
    const books = await startBooks()
    const { batch } = await importFile(books, march)
    const { runCommand } = await import('#main/audit/run-command')
    await runCommand(books.app.context.files.requireWritable(), { label: 'Edit' }, (tx) =>
      tx.updateTable('transactions').set({ payee: 'Someone' }).execute(),
    )
    await expect(books.api.bankImports.undo({ batchId: batch.id })).rejects.toMatchObject({
      code: 'UNDO_BLOCKED',
    })
  })
})

const propertyEdit = ({ portfolioId: _, archivedAt: __, ...edit }: Books['oak']) => edit

describe('A row', () => {
  it('is matched with a booking made by hand three days before, which is linked and not doubled', async () => {
    const books = await startBooks()
    await addBooking(books, { date: '2026-02-27', amount: 145_000, propertyId: books.elm.id })
    const { batch, counts } = await importFile(books, march)
    expect(counts).toMatchObject({ new: 3, matched: 1 })
    expect(batch).toMatchObject({ newCount: 3, matchedCount: 1 })
    const rents = (await bookings(books)).filter(({ amount }) => amount === 145_000)
    expect(rents).toMatchObject([
      { date: '2026-02-27', accountId: books.account.id, category: 'rent' },
    ])
    expect(rents[0]?.bankId).toMatch(/^=/)
    expect((await review(books, march)).counts).toMatchObject({ duplicate: 4 })
  })

  it('is not matched with a booking six days away or of another property', async () => {
    const books = await startBooks()
    await addBooking(books, { date: '2026-02-23', amount: 145_000, propertyId: books.elm.id })
    await addBooking(books, { date: '2026-03-03', amount: -12_050, propertyId: books.oak.id })
    expect((await review(books, march)).counts).toMatchObject({ new: 4, matched: 0 })
  })

  it('is unclear when nothing says which property it belongs to, and new once that is said', async () => {
    const books = await startBooks()
    const { counts, importId, rows } = await review(books, march, { propertyId: null })
    expect(counts).toMatchObject({ unclear: 4 })
    expect((await rows())[0]?.reason).toBe('Nothing says which property it belongs to.')
    const { counts: after } = await books.api.bankImports.assign({
      importId,
      rows: 'unclear',
      propertyId: books.oak.id,
      learn: false,
    })
    expect(after).toMatchObject({ new: 4, unclear: 0 })
  })

  it('is unclear in a locked period, in another currency, or when it cannot be read', async () => {
    const books = await startBooks()
    const { runCommand } = await import('#main/audit/run-command')
    await runCommand(books.app.context.files.requireWritable(), { label: 'Lock' }, (tx) =>
      tx.updateTable('portfolios').set({ lockedThrough: '2026-03-01' }).execute(),
    )
    const file =
      'Date,Payee,Amount,Currency\n2026-03-01,A,1.00,USD\n2026-03-02,B,2.00,EUR\n31.31.2026,C,3.00,USD\n2026-03-04,D,x,USD\nTotal,,,\n2026-03-05,E,5.00,USD\n'
    const { counts, rows } = await review(books, file)
    expect(counts).toMatchObject({ new: 1, unclear: 5, total: 6 })
    const reasons = (await rows('unclear')).map(({ line, reason }) => [line, reason])
    expect(reasons).toEqual([
      [2, 'The period is locked.'],
      [3, 'It is in EUR; these books are kept in USD.'],
      [4, 'The date cannot be read.'],
      [5, 'The amount cannot be read.'],
      [6, 'This row has neither a date nor an amount.'],
    ])
  })

  it('that is left out is listed with its reason', async () => {
    const books = await startBooks()
    await importFile(books, csv('2026-03-03,Con Edison,Electricity,-120.50'))
    const { importId } = await review(books, `${march}x,y,z,w\n`)
    await books.api.bankImports.assign({ importId, rows: [0], skip: true, learn: false })
    const batch = await commit(books, importId)
    const { rows, total } = await books.api.bankImports.skipped({ batchId: batch.id })
    expect(total).toBe(3)
    expect(rows.map(({ line, outcome, reason }) => [line, outcome, reason])).toEqual([
      [2, 'new', 'You chose to leave it out.'],
      [3, 'duplicate', 'It was imported before.'],
      [6, 'unclear', 'This row has neither a date nor an amount.'],
    ])
  })

  it('that looks known is imported all the same when the owner says so', async () => {
    const books = await startBooks()
    await importFile(books, march)
    const { importId } = await review(books, march)
    const { counts } = await books.api.bankImports.assign({
      importId,
      rows: [1],
      skip: false,
      learn: false,
    })
    expect(counts).toMatchObject({ new: 1, duplicate: 3 })
  })
})

describe('A correction', () => {
  it('teaches a rule that sorts the other lines of the payee at once, and those of the next file', async () => {
    const books = await startBooks()
    const file = csv(
      '2026-03-03,POS 0412 Con Edison 88123,Electricity,-120.50',
      '2026-03-09,POS 0511 Con Edison 91822,Electricity,-80.00',
      '2026-03-10,Con Edison refund,,15.00',
    )
    const { importId } = await review(books, file)
    const answer = await books.api.bankImports.assign({
      importId,
      rows: [0],
      category: 'utilities',
      learn: true,
    })
    expect(answer).toMatchObject({
      alsoChanged: 1,
      learned: ['“Con Edison”'],
      counts: { uncategorised: 1 },
    })
    await commit(books, importId)
    const next = await review(books, csv('2026-04-03,POS 0999 Con Edison 1,Electricity,-99.00'))
    expect(await next.rows()).toMatchObject([
      { category: 'utilities', outcome: 'new', reason: 'By the rule for “Con Edison”.' },
    ])
    expect(
      (await books.api.importRules.list({ portfolioId: books.portfolioId })).map(
        ({ source }) => source,
      ),
    ).toEqual(['learned'])
  })
})

describe('A bank whose file was read before', () => {
  it('is known again by its columns, with the account and the choices of last time', async () => {
    const books = await startBooks()
    const file = (row: string) => `Buchung;Wert;Text;Soll/Haben;Betrag\n${row}\n`
    await importFile(books, file('03.02.2026;03.02.2026;Miete;H;1.200,00'), {
      bankName: 'Sparkasse',
      propertyId: books.oak.id,
    })
    const { preview } = await review(books, file('03.03.2026;03.03.2026;Miete;H;1.200,00'))
    expect(preview).toMatchObject({ known: 'Sparkasse', propertyId: books.oak.id })
    expect(preview.accounts).toMatchObject([{ accountId: books.account.id }])
  })
})

async function addBooking(
  { app }: Books,
  { date, amount, propertyId }: { date: string; amount: number; propertyId: string },
) {
  const { runCommand } = await import('#main/audit/run-command')
  const { v7 } = await import('uuid')
  const row = {
    id: v7(),
    propertyId,
    unitId: null,
    date,
    amount,
    category: 'rent',
    payee: null,
    description: '',
  }
  const empty = {
    reference: null,
    parentId: null,
    accountId: null,
    tenantId: null,
    leaseId: null,
    loanId: null,
    recurringId: null,
    recurringDate: null,
    reconciliationId: null,
    bankId: null,
    importBatchId: null,
  }
  await runCommand(app.context.files.requireWritable(), { label: 'Add' }, (tx, { at }) =>
    tx
      .insertInto('transactions')
      .values({ ...row, ...empty, createdAt: at, updatedAt: at })
      .execute(),
  )
}
