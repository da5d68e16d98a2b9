import { describe, expect, it } from 'vitest'
import { refusalOf } from '../portfolio/entries.ts'
import { startLedger } from './ledger-app.ts'

// The account starts with 1,000.00; −100.00, +1,650.00 and −80.50 are booked: 2,469.50 in all.
async function startStatement() {
  const ledger = await startLedger()
  const { api, book, accountId, propertyId } = ledger
  const repairs = await book({ accountId })
  const rent = await book({ accountId, category: 'rent', amount: 165_000, date: '2026-01-10' })
  const late = await book({ accountId, amount: -8050, date: '2026-02-03' })
  await book({ accountId, amount: -1, date: '2025-12-31' })
  const part = { propertyId, unitId: null, category: 'repairs', description: '' }
  const parts = [
    { ...part, amount: -4000 },
    { ...part, amount: -6000 },
  ]
  await api.transactions.split({ transactionId: repairs.id, parts })
  const statement = {
    accountId,
    statementDate: '2026-01-31',
    statementBalance: 255_000,
    adjustment: null as { propertyId: string; category: string } | null,
  }
  const finish = (transactionIds: string[], changes: Partial<typeof statement> = {}) =>
    api.reconciliations.finish({ ...statement, ...changes, transactionIds })
  const account = async () => (await api.accounts.list({ portfolioId: ledger.portfolioId }))[0]
  return { ...ledger, repairs, rent, late, statement, finish, account }
}

describe('a reconciliation', () => {
  it('offers the open lines up to the day of the statement, whole and without what came before the account', async () => {
    const { api, accountId, repairs, rent, account } = await startStatement()
    const open = await api.reconciliations.open({ accountId, statementDate: '2026-01-31' })
    expect(open.reconciledBalance).toBe(100_000)
    expect(open.lines.map(({ id }) => id)).toEqual([repairs.id, rent.id])
    expect(await account()).toMatchObject({
      balance: 246_950,
      openLines: 3,
      reconciledThrough: null,
    })
  })

  it('finishes at a difference of nothing: 1,000.00 − 100.00 + 1,650.00 is 2,550.00', async () => {
    const { api, accountId, repairs, rent, finish, account, list } = await startStatement()
    expect(await refusalOf(finish([rent.id]))).toMatchObject({ code: 'NOT_BALANCED' })
    const { id } = await finish([repairs.id, rent.id])
    expect(await account()).toMatchObject({ openLines: 1, reconciledThrough: '2026-01-31' })
    expect(await list({ isUnreconciled: true, kind: 'operating', accountId })).toHaveLength(2)
    const history = await api.reconciliations.list({ accountId })
    expect(history).toMatchObject([{ id, lines: 2, sum: 155_000, statementBalance: 255_000 }])
    await api.audit.undo()
    expect(await account()).toMatchObject({ openLines: 3, reconciledThrough: null })
    await api.audit.redo()
    await api.reconciliations.remove({ reconciliationId: id })
    expect(await api.reconciliations.list({ accountId })).toEqual([])
    expect(await account()).toMatchObject({ openLines: 3 })
  })

  it('books what is left only when it is asked to', async () => {
    const { api, repairs, rent, finish, propertyId, list } = await startStatement()
    const adjustment = { propertyId, category: 'other_expense' }
    await finish([repairs.id, rent.id], { statementBalance: 254_900, adjustment })
    expect(await list({ category: 'other_expense' })).toMatchObject([
      { amount: -100, date: '2026-01-31', description: 'Adjustment to the statement' },
    ])
    await api.audit.undo()
    expect(await list({ category: 'other_expense' })).toEqual([])
  })

  it('refuses a line that another statement has covered, or that comes after its day', async () => {
    const { late, repairs, rent, finish } = await startStatement()
    const notFound = { code: 'NOT_FOUND' }
    expect(await refusalOf(finish([late.id]))).toMatchObject(notFound)
    await finish([repairs.id, rent.id])
    expect(await refusalOf(finish([rent.id]))).toMatchObject(notFound)
  })

  it('protects date, amount and account of what it covers until that is taken off; the rest stays free', async () => {
    const { api, rent, repairs, finish, entry, accountId, list } = await startStatement()
    await finish([repairs.id, rent.id])
    const edit = { ...entry({ accountId, category: 'rent', date: '2026-01-10' }), id: rent.id }
    const reconciled = { code: 'RECONCILED' }
    const change = api.transactions.update({ ...edit, amount: 165_001 })
    expect(await refusalOf(change)).toMatchObject(reconciled)
    const remove = api.transactions.deleteMany({ transactionIds: [rent.id] })
    expect(await refusalOf(remove)).toMatchObject(reconciled)
    const move = { transactionIds: [rent.id], change: { accountId: null } }
    expect(await refusalOf(api.transactions.updateMany(move))).toMatchObject(reconciled)
    await api.transactions.update({ ...edit, amount: 165_000, category: 'other_income' })
    await api.transactions.update({ ...edit, amount: 165_001, unreconcile: true })
    expect(await list({ category: 'rent' })).toMatchObject([
      { amount: 165_001, reconciliationId: null },
    ])
    await api.transactions.deleteMany({ transactionIds: [repairs.id], unreconcile: true })
  })
})

describe('books that are closed', () => {
  it('refuse what is on or before the day, by form, split and bulk; notes and statements stay open', async () => {
    const { api, book, portfolioId, entry, repairs, rent, finish, accountId } =
      await startStatement()
    const locked = { code: 'PERIOD_LOCKED' }
    await api.transactions.closeBooks({ portfolioId, through: '2026-01-31' })
    expect(await api.portfolios.list()).toMatchObject([{ lockedThrough: '2026-01-31' }])
    expect(await refusalOf(book({ date: '2026-01-31' }))).toMatchObject(locked)
    const recategorise = api.transactions.updateMany({
      transactionIds: [rent.id],
      change: { category: 'other_income' },
    })
    expect(await refusalOf(recategorise)).toMatchObject(locked)
    const whole = { transactionId: repairs.id }
    expect(await refusalOf(api.transactions.unsplit(whole))).toMatchObject(locked)
    const rented = { accountId, category: 'rent', amount: 165_000, date: '2026-01-10' }
    await api.transactions.update({ ...entry({ ...rented, notes: 'By cheque.' }), id: rent.id })
    await api.audit.undo()
    await finish([repairs.id, rent.id])
    await api.audit.undo()
    await api.transactions.closeBooks({ portfolioId, through: null })
    await api.audit.undo()
    expect(await api.portfolios.list()).toMatchObject([{ lockedThrough: '2026-01-31' }])
    await api.audit.undo()
    await book({ date: '2026-01-31' })
  })
})

describe('a category of one’s own', () => {
  it('is added inside a kind, renamed, put aside and merged with all that stands under it', async () => {
    const { api, book, totals } = await startLedger()
    const category = { kind: 'operating' as const, name: 'Gardening', scheduleELine: 19 }
    const { id } = await api.categories.create(category)
    await book({ category: id })
    await book({ category: id, amount: -500 })
    await api.categories.update({ id, name: 'Garden', scheduleELine: 7 })
    await api.categories.archive({ categoryId: id, isArchived: true })
    const own = async () => (await api.categories.list()).filter(({ name }) => name !== null)
    expect(await own()).toMatchObject([{ id, name: 'Garden', scheduleELine: 7 }])
    expect((await own())[0]?.archivedAt).not.toBeNull()
    expect(await api.categories.uses()).toEqual([{ category: id, bookings: 2 }])
    const merged = await api.categories.merge({ categoryId: id, intoId: 'repairs' })
    expect(merged).toEqual({ bookings: 2 })
    expect(await own()).toEqual([])
    expect(await totals()).toEqual([{ category: 'repairs', amount: -10_500, count: 2 }])
    await api.audit.undo()
    expect(await totals()).toEqual([{ category: id, amount: -10_500, count: 2 }])
  })

  it('is the only kind that can be changed: the built-in ones stay', async () => {
    const { api } = await startLedger()
    const fixed = { code: 'CATEGORY_FIXED' }
    const rename = api.categories.update({ id: 'rent', name: 'Rents', scheduleELine: 3 })
    expect(await refusalOf(rename)).toMatchObject(fixed)
    const merge = api.categories.merge({ categoryId: 'rent', intoId: 'repairs' })
    expect(await refusalOf(merge)).toMatchObject(fixed)
  })
})

describe('an account', () => {
  it('is edited, put aside and brought back, each undone by itself', async () => {
    const { api, accountId, portfolioId } = await startLedger()
    const account = async () => (await api.accounts.list({ portfolioId }))[0]
    const before = await account()
    await api.accounts.update({
      id: accountId,
      name: 'Giro',
      number: 'DE02',
      openingDate: '2026-01-01',
      openingBalance: -5,
      defaultPropertyId: null,
    })
    expect(await account()).toMatchObject({ name: 'Giro', balance: -5 })
    await api.accounts.archive({ accountId, isArchived: true })
    expect((await account())?.archivedAt).not.toBeNull()
    await api.audit.undo()
    await api.audit.undo()
    expect(await account()).toEqual(before)
  })
})
