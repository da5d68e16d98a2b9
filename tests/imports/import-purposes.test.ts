import { describe, expect, it } from 'vitest'
import type { NewRecurring } from '#shared/recurring/recurring'
import { bookingsOf, commit, csv, importFile, march, review, startBooks } from './import-file.ts'
import { newUnit } from '../portfolio/entries.ts'
import type { Books } from './import-file.ts'

// 250,000.00 at 6 % over 360 months: the instalment is 1,498.88. Interest of the first month is
// 250,000.00 / 200 = 1,250.00, principal 248.88; with 300.00 of escrow 1,798.88 are paid.
const addLoan = (books: Books, lender = 'First Bank', escrowMonthly = 30_000) =>
  books.api.loans.create({
    propertyId: books.elm.id,
    lender,
    amount: 25_000_000,
    startDate: '2026-01-01',
    firstPaymentDate: '2026-02-01',
    termMonths: 360,
    amortizationMonths: 360,
    interestOnlyMonths: 0,
    rate: { type: 'fixed', annual: 0.06 },
    dayCount: '30/360',
    paymentFrequency: 'monthly',
    escrowMonthly,
  })

const instalment = csv('2026-02-02,FIRST BANK MTG 0412,Payment,-1798.88')
const taken = 'Loan payment to First Bank: interest 1,250.00, principal 248.88, escrow 300.00.'

const countingSum = (bookings: Awaited<ReturnType<typeof bookingsOf>>): number =>
  bookings.filter(({ isSplit }) => isSplit === 0).reduce((sum, { amount }) => sum + amount, 0)

describe('A line that pays a loan', () => {
  it('is booked as 1,250.00 interest, 248.88 principal and 300.00 escrow, and one undo takes all back', async () => {
    const books = await startBooks()
    const loan = await addLoan(books)
    const { importId, rows, counts } = await review(
      books,
      `${instalment}2026-02-03,Shop,Paint,-10\n`,
    )
    expect(counts).toMatchObject({ new: 2, uncategorised: 1 })
    expect((await rows())[0]).toMatchObject({ category: 'mortgage_interest', reason: taken })
    const batch = await commit(books, importId)
    expect(batch.newCount).toBe(2)
    const bookings = await bookingsOf(books)
    const whole = bookings.find(({ isSplit }) => isSplit === 1)
    expect(whole).toMatchObject({ amount: -179_888, loanId: loan.id, importBatchId: batch.id })
    const parts = bookings.filter(({ parentId }) => parentId === whole?.id)
    expect(parts.map(({ category, amount }) => [category, amount])).toEqual([
      ['mortgage_interest', -125_000],
      ['loan_principal', -24_888],
      ['transfer', -30_000],
    ])
    for (const part of parts)
      expect(part).toMatchObject({
        date: '2026-02-02',
        loanId: loan.id,
        accountId: books.account.id,
        payee: 'FIRST BANK MTG 0412',
        bankId: null,
        importBatchId: null,
      })
    expect(countingSum(bookings)).toBe(-180_888)
    expect((await review(books, instalment)).counts).toMatchObject({ duplicate: 1, new: 0 })
    await books.api.audit.undo()
    expect(await bookingsOf(books)).toEqual([])
    await books.api.audit.redo()
    expect(await bookingsOf(books)).toEqual(bookings)
  })

  it('takes apart the one booking made by hand that it turns out to be, and undo puts it together', async () => {
    const books = await startBooks()
    const { id: loanId } = await addLoan(books)
    const { api, elm, account } = books
    await api.transactions.create({
      propertyId: elm.id,
      unitId: null,
      date: '2026-02-01',
      amount: -179_888,
      category: 'uncategorised',
      payee: 'First Bank',
      description: 'Mortgage',
      notes: '',
      reference: null,
      accountId: account.id,
      loanId: null,
    })
    const before = await bookingsOf(books)
    const { importId, counts } = await review(books, instalment)
    expect(counts).toMatchObject({ matched: 1, new: 0 })
    await commit(books, importId)
    const bookings = await bookingsOf(books)
    const whole = bookings.find(({ isSplit }) => isSplit === 1)
    expect(whole).toMatchObject({ amount: -179_888, loanId })
    const parts = bookings.filter(({ parentId }) => parentId === whole?.id)
    expect(parts.map(({ category, amount }) => [category, amount])).toEqual([
      ['mortgage_interest', -125_000],
      ['loan_principal', -24_888],
      ['transfer', -30_000],
    ])
    await api.audit.undo()
    expect(await bookingsOf(books)).toEqual(before)
  })

  it('is known by the category that a rule or the owner gives it, whoever the payee is', async () => {
    const books = await startBooks()
    await addLoan(books)
    const { importId, rows } = await review(books, csv('2026-02-02,ACH DEBIT,,-1898.88'))
    expect((await rows())[0]?.reason).toBe('The ledger does not have it yet.')
    const sort = { importId, rows: [0], category: 'loan_principal', learn: true }
    await books.api.bankImports.assign(sort)
    // 100.00 more than instalment and escrow are repaid: 248.88 + 100.00.
    expect((await rows())[0]).toMatchObject({
      category: 'loan_principal',
      reason:
        'By the rule for “ACH DEBIT”. Loan payment to First Bank: interest 1,250.00, principal 348.88, escrow 300.00.',
    })
    await commit(books, importId)
    expect(countingSum(await bookingsOf(books))).toBe(-189_888)
  })

  it('stays one line when it is not the instalment, is sorted as something else, or may be of two loans', async () => {
    const books = await startBooks()
    await addLoan(books)
    const reasonOf = async (file: string) => (await (await review(books, file)).rows())[0]?.reason
    const unknown = 'The ledger does not have it yet.'
    expect(await reasonOf(csv('2026-02-02,First Bank,Card,-45.00'))).toBe(unknown)
    expect(await reasonOf(csv('2026-02-02,First Bank,Payment,-1850.00'))).toBe(unknown)
    expect(await reasonOf(csv('2026-02-02,First Bank,Payment,1798.88'))).toBe(unknown)
    // The lender rounds otherwise: a cent more goes to the principal.
    expect(await reasonOf(csv('2026-02-02,First Bank,Payment,-1798.89'))).toBe(
      taken.replace('248.88', '248.89'),
    )
    const { importId, rows } = await review(books, instalment)
    const sort = { importId, rows: [0], category: 'utilities', learn: false }
    await books.api.bankImports.assign(sort)
    expect((await rows())[0]).toMatchObject({ category: 'utilities', reason: unknown })
    await addLoan(books)
    expect(await reasonOf(instalment)).toBe(unknown)
  })
})

const expected = (propertyId: string, changes: Partial<NewRecurring> = {}): NewRecurring => ({
  propertyId,
  unitId: null,
  leaseId: null,
  loanId: null,
  name: 'Insurance',
  category: 'insurance',
  amount: -60_000,
  payee: 'Acme Mutual',
  frequency: 'monthly',
  startDate: '2026-03-01',
  endDate: null,
  daysTolerance: 5,
  amountTolerance: 0,
  ...changes,
})

describe('A line that was expected', () => {
  it('is linked to its due day and takes property, unit and category from what recurs', async () => {
    const books = await startBooks()
    const { api, oak } = books
    const { id: unitId } = await api.units.create(newUnit(oak.id, 'A'))
    await api.recurring.create({ recurring: [expected(oak.id, { unitId })] })
    const file = csv('2026-03-03,Acme,Premium,-600.00', '2026-03-20,Acme,Other,-600.00')
    const { importId, rows, counts } = await review(books, file, { propertyId: null })
    expect(counts).toMatchObject({ new: 1, unclear: 1 })
    expect((await rows())[0]).toMatchObject({
      outcome: 'new',
      propertyId: oak.id,
      unitId,
      category: 'insurance',
      reason: 'Expected: Insurance, due 2026-03-01.',
    })
    await commit(books, importId)
    const [booking] = await bookingsOf(books)
    expect(booking).toMatchObject({ recurringDate: '2026-03-01', amount: -60_000, isSplit: 0 })
    const due = await api.recurring.due({
      portfolioId: books.portfolioId,
      asOf: '2026-03-31',
      days: 7,
    })
    expect(due.map(({ date }) => date)).toEqual(['2026-04-01'])
  })

  it('of two equal rents is the one whose payee it bears, and neither when it bears none', async () => {
    const books = await startBooks()
    const { api, oak } = books
    const { id: unitA } = await api.units.create(newUnit(oak.id, 'A'))
    const { id: unitB } = await api.units.create(newUnit(oak.id, 'B'))
    const rent = (unitId: string, payee: string) =>
      expected(oak.id, { unitId, payee, name: payee, category: 'rent', amount: 120_000 })
    await api.recurring.create({ recurring: [rent(unitA, 'J. Miller'), rent(unitB, 'R. Ortiz')] })
    const file = csv('2026-03-01,MR R ORTIZ,Rent,1200.00', '2026-03-01,Transfer 1,,1200.00')
    const { rows } = await review(books, file, { propertyId: oak.id })
    expect((await rows()).map(({ unitId, category }) => [unitId, category])).toEqual([
      [unitB, 'rent'],
      [null, null],
    ])
  })

  it('as an instalment is split and linked to both, the loan and the due day', async () => {
    const books = await startBooks()
    const loan = await addLoan(books)
    const [recurring] = await books.api.recurring.create({
      recurring: [
        expected(books.elm.id, {
          name: 'Mortgage',
          loanId: loan.id,
          category: 'mortgage_interest',
          amount: -179_888,
          startDate: '2026-02-01',
          payee: null,
        }),
      ],
    })
    const { batch, rows } = await importBy(books, csv('2026-02-02,ACH DEBIT,,-1798.88'))
    expect(rows[0]?.reason).toBe('Expected: Mortgage, due 2026-02-01.')
    expect(batch.newCount).toBe(1)
    const bookings = await bookingsOf(books)
    expect(bookings).toHaveLength(4)
    expect(bookings.find(({ isSplit }) => isSplit === 1)).toMatchObject({
      recurringId: recurring?.id,
      recurringDate: '2026-02-01',
      loanId: loan.id,
    })
    expect(countingSum(bookings)).toBe(-179_888)
  })
})

async function importBy(books: Books, file: string) {
  const reviewed = await review(books, file)
  const rows = await reviewed.rows()
  return { rows, batch: await commit(books, reviewed.importId) }
}

describe('A file that two windows review at once', () => {
  it('is written once: to the second its rows have become duplicates', async () => {
    const books = await startBooks()
    const first = await review(books, march)
    const second = await review(books, march)
    expect(second.counts).toMatchObject({ new: 4 })
    expect(await commit(books, first.importId)).toMatchObject({ newCount: 4 })
    const batch = await commit(books, second.importId)
    expect(batch).toMatchObject({ newCount: 0, duplicateCount: 4 })
    const { rows } = await books.api.bankImports.skipped({ batchId: batch.id })
    expect(rows.map(({ reason }) => reason)).toEqual(rows.map(() => 'It was imported before.'))
    expect(await bookingsOf(books)).toHaveLength(4)
  })

  it('is written all the same when what the first wrote was taken back', async () => {
    const books = await startBooks()
    const { importId } = await review(books, march)
    await importFile(books, csv('2026-03-03,Con Edison,Electricity,-120.50'))
    await books.api.audit.undo()
    expect(await commit(books, importId)).toMatchObject({ newCount: 4, duplicateCount: 0 })
  })
})
