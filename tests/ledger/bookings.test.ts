import { describe, expect, it } from 'vitest'
import { refusalOf } from '../portfolio/entries.ts'
import { newLoan, startLedger } from './ledger-app.ts'

const notBalanced = { code: 'NOT_BALANCED' }

describe('a booking', () => {
  it('is added, changed, booked again on another day and deleted, each undone by itself', async () => {
    const { api, book, list, topics, entry, unitId } = await startLedger()
    const { id } = await book()
    expect(topics).toEqual(expect.arrayContaining(['transactions', 'metrics', 'history']))
    await api.transactions.update({ ...entry({ amount: -12_000, unitId }), id })
    const copy = await api.transactions.duplicate({ transactionId: id, date: '2026-02-05' })
    expect((await list()).map(({ date, amount, unitLabel }) => [date, amount, unitLabel])).toEqual([
      ['2026-01-05', -12_000, 'A'],
      ['2026-02-05', -12_000, 'A'],
    ])
    await api.transactions.deleteMany({ transactionIds: [id, copy.id] })
    expect(await list()).toEqual([])
    for (const left of [2, 1]) {
      await api.audit.undo()
      expect(await list()).toHaveLength(left)
    }
    await api.audit.undo()
    expect(await list()).toMatchObject([{ amount: -10_000, unitId: null }])
  })

  it('is refused without an amount, and with a unit of another property', async () => {
    const { api, book, entry } = await startLedger()
    const { data } = await refusalOf(api.transactions.create(entry({ amount: 0 })))
    expect(data?.issues).toMatchObject([{ path: ['amount'], message: 'Write an amount.' }])
    expect(await refusalOf(book({ unitId: 'elsewhere' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusalOf(book({ category: 'gone' }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('tells what it was split into and what was done to it', async () => {
    const { api, book } = await startLedger()
    const { id } = await book()
    await api.transactions.updateMany({ transactionIds: [id], change: { category: 'supplies' } })
    const { transaction, parts } = await api.transactions.get({ transactionId: id })
    expect(transaction).toMatchObject({ category: 'supplies', propertyName: '12 Elm St', parts: 0 })
    expect(parts).toEqual([])
    const { entries } = await api.audit.ofEntity({ table: 'transactions', id })
    expect(entries.map(({ label }) => label)).toEqual([
      'Edit Home Depot of 2026-01-05',
      'Book Home Depot of 2026-01-05',
    ])
  })
})

describe('a split booking', () => {
  async function startSplit() {
    const ledger = await startLedger()
    const { api, book, propertyId, unitId, accountId } = ledger
    const { id } = await book({ accountId })
    const part = { propertyId, unitId: null, description: '' }
    const parts = [
      { ...part, category: 'repairs', amount: -6000 },
      { ...part, category: 'supplies', amount: -4000, unitId },
    ]
    await api.transactions.split({ transactionId: id, parts })
    return { ...ledger, id, parts }
  }

  it('counts through its parts, once on the account, and whole again when it is unsplit', async () => {
    const { api, id, totals, portfolioId, list } = await startSplit()
    expect(await totals()).toEqual([
      { category: 'repairs', amount: -6000, count: 1 },
      { category: 'supplies', amount: -4000, count: 1 },
    ])
    expect(await list()).toMatchObject([{ id, isSplit: 1, parts: 2, amount: -10_000 }])
    expect(await api.accounts.list({ portfolioId })).toMatchObject([{ balance: 90_000 }])
    await api.transactions.unsplit({ transactionId: id })
    expect(await totals()).toEqual([{ category: 'repairs', amount: -10_000, count: 1 }])
    await api.audit.undo()
    await api.audit.undo()
    await api.audit.redo()
    expect((await totals()).map(({ amount }) => amount)).toEqual([-6000, -4000])
  })

  it('is one line until a filter asks what it counts as', async () => {
    const { list, sum, id, unitId } = await startSplit()
    expect(await sum()).toEqual({ in: 0, out: -10_000, net: -10_000, count: 1 })
    expect(await list({ category: 'supplies' })).toMatchObject([{ parentId: id, amount: -4000 }])
    expect(await sum({ category: 'supplies' })).toMatchObject({ net: -4000, count: 1 })
    expect(await sum({ kind: 'operating' })).toMatchObject({ net: -10_000, count: 2 })
    expect(await list({ unitId })).toMatchObject([{ amount: -4000, unitLabel: 'A' }])
  })

  it('is refused when its parts are a cent off, and when a part would be split', async () => {
    const { api, id, parts, list } = await startSplit()
    const short = [parts[0], { ...parts[1], amount: -3999 }]
    const split = api.transactions.split({ transactionId: id, parts: short as typeof parts })
    expect(await refusalOf(split)).toMatchObject(notBalanced)
    const [part] = await list({ category: 'supplies' })
    const again = api.transactions.split({ transactionId: part?.id ?? '', parts })
    expect(await refusalOf(again)).toMatchObject(notBalanced)
  })

  it('keeps its amount and its parts whole, and takes them along to another day', async () => {
    const { api, id, entry, list, accountId } = await startSplit()
    const bigger = api.transactions.update({ ...entry({ amount: -1, accountId }), id })
    expect(await refusalOf(bigger)).toMatchObject(notBalanced)
    await api.transactions.update({ ...entry({ accountId, date: '2026-03-01' }), id })
    const parts = await list({ kind: 'operating' })
    expect(parts.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-01'])
    const remove = api.transactions.deleteMany({ transactionIds: [parts[0]?.id ?? ''] })
    expect(await refusalOf(remove)).toMatchObject(notBalanced)
    await api.transactions.deleteMany({ transactionIds: [id] })
    expect(await list({ kind: 'operating' })).toEqual([])
  })

  it('is booked again with its parts', async () => {
    const { api, id, list } = await startSplit()
    await api.transactions.duplicate({ transactionId: id, date: '2026-02-05' })
    const parts = await list({ from: '2026-02-01', kind: 'operating' })
    expect(parts.map(({ amount }) => amount)).toEqual([-6000, -4000])
  })
})

describe('many bookings at once', () => {
  it('change category, property, payee and account as one command; a split one keeps its parts', async () => {
    const { api, book, list, propertyId, unitId, accountId } = await startLedger()
    const ids = [(await book({ unitId })).id, (await book()).id, (await book()).id]
    const half = { propertyId, unitId: null, category: 'repairs', amount: -5000, description: '' }
    await api.transactions.split({ transactionId: ids[2] ?? '', parts: [half, half] })
    const outcome = await api.transactions.updateMany({
      transactionIds: ids,
      change: { category: 'utilities', payee: 'City Water', accountId },
    })
    expect(outcome).toEqual({ changed: 2, skipped: 1 })
    const byCategory = async () =>
      (await list({ kind: 'operating' })).map(({ category, payee, accountName }) =>
        [category, payee, accountName].join(' '),
      )
    const now = 'City Water Checking'
    expect((await byCategory()).toSorted()).toEqual([
      `repairs ${now}`,
      `repairs ${now}`,
      `utilities ${now}`,
      `utilities ${now}`,
    ])
    await api.audit.undo()
    expect(new Set(await byCategory())).toEqual(new Set(['repairs Home Depot ']))
  })

  it('are deleted as one command', async () => {
    const { api, book, list } = await startLedger()
    const ids = [(await book()).id, (await book()).id]
    expect(await api.transactions.deleteMany({ transactionIds: ids })).toEqual({ deleted: 2 })
    await api.audit.undo()
    expect(await list()).toHaveLength(2)
  })
})

describe('a payment of a loan', () => {
  const parts = [
    ['mortgage_interest', -125_000],
    ['loan_principal', -24_888],
    ['transfer', -30_000],
  ]
  const shown = (rows: readonly { category: string; amount: number }[]) =>
    rows.map(({ category, amount }) => [category, amount])

  it('is split by the schedule when it is asked for: 1,250.00 + 248.88 + 300.00 escrow', async () => {
    const { api, book, propertyId, totals } = await startLedger()
    const { id: loanId } = await api.loans.create(newLoan(propertyId))
    const { id } = await book({ date: '2026-02-02', amount: -179_888, category: 'uncategorised' })
    const split = await api.transactions.splitAsLoanPayment({ transactionId: id, loanId })
    expect(shown(split)).toEqual(parts)
    expect(split[0]).toMatchObject({ loanId, date: '2026-02-02', payee: 'Home Depot' })
    await api.audit.undo()
    expect(await totals()).toEqual([{ category: 'uncategorised', amount: -179_888, count: 1 }])
  })

  it('is split by itself when it names the loan and pays the instalment in full', async () => {
    const { api, book, propertyId, list } = await startLedger()
    const { id: loanId } = await api.loans.create(newLoan(propertyId))
    const loan = { category: 'loan_principal', loanId, date: '2026-02-01' }
    await book({ ...loan, amount: -179_888 })
    expect(shown(await list({ propertyId }))).toEqual(parts)
    const { isSplit } = await book({ ...loan, amount: -24_888 })
    expect(isSplit).toBe(0)
  })

  it('is refused far from any day on which one is due, and when money came in', async () => {
    const { api, book, propertyId } = await startLedger()
    const { id: loanId } = await api.loans.create(newLoan(propertyId))
    for (const changes of [{ date: '2026-01-10' }, { date: '2026-02-01', amount: 100 }]) {
      const { id } = await book(changes)
      const split = api.transactions.splitAsLoanPayment({ transactionId: id, loanId })
      expect(await refusalOf(split)).toMatchObject(notBalanced)
    }
  })
})
