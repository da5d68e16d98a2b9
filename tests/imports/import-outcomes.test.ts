import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
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

describe('A row', () => {
  it('is matched with a booking made by hand three days before, which is linked and not doubled', async () => {
    const books = await startBooks()
    await addBooking(books, { date: '2026-02-27', amount: 145_000, propertyId: books.elm.id })
    const { batch, counts } = await importFile(books, march)
    expect(counts).toMatchObject({ new: 3, matched: 1 })
    expect(batch).toMatchObject({ newCount: 3, matchedCount: 1 })
    const rents = (await bookingsOf(books)).filter(({ amount }) => amount === 145_000)
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
  const row = {
    id: uuidv7(),
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
