import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { listTransactions, sumTransactions } from '#main/transactions/list-transactions'
import { currentLedger, ledgerIfRead } from '#main/transactions/ledger-cache'
import { selectIdsByDay, selectRows } from '#main/transactions/transaction-list-queries'
import type { OpenFile } from '#main/database/open-file'
import type { NewRow } from '#main/database/schema'
import type { TransactionCursor, TransactionFilter, TransactionSort } from '#shared/transactions'
import {
  portfolioRow,
  propertyRow,
  temporaryFile,
  transactionRow,
} from '../database/temporary-file.ts'
import { startLedger } from './ledger-app.ts'

const bookings = 21_000
const categories = ['rent', 'repairs', 'utilities', 'mortgage_interest', 'contribution']

/** More bookings than are looked at in one stretch, 25 on each day, over two properties. */
async function startWithMany(): Promise<OpenFile> {
  const file = await temporaryFile()
  await runCommand(file, { label: 'Start' }, async (tx) => {
    await tx
      .insertInto('portfolios')
      .values([portfolioRow(), portfolioRow('p2')])
      .execute()
    const rows: NewRow<'transactions'>[] = []
    await tx
      .insertInto('properties')
      .values([propertyRow('r1'), propertyRow('r2'), propertyRow('r3', 'p2')])
      .execute()
    for (let n = 0; n < bookings; n += 1)
      rows.push({
        ...transactionRow(`x${String(n).padStart(6, '0')}`),
        propertyId: n % 50 === 0 ? 'r3' : n % 2 === 0 ? 'r1' : 'r2',
        date: new Date(Date.UTC(2024, 0, 1 + Math.floor(n / 25))).toISOString().slice(0, 10),
        amount: ((n * 7919) % 20_011) - 10_000,
        category: categories[n % 5] ?? 'rent',
        payee: n === 12_345 ? 'Zanzibar Roofing' : `Payee ${n % 7}`,
      })
    for (let start = 0; start < rows.length; start += 1000)
      await tx
        .insertInto('transactions')
        .values(rows.slice(start, start + 1000))
        .execute()
  })
  return file
}

const newestFirst: TransactionSort = { by: 'date', direction: 'desc' }

/** All pages of a filter, one after the other. */
async function readAll(file: OpenFile, filter: TransactionFilter, sort = newestFirst) {
  const rows = []
  let cursor: TransactionCursor | null = null
  do {
    const request = { portfolioId: 'p1', filter, sort, cursor, limit: 5000 }
    const page: Awaited<ReturnType<typeof listTransactions>> = await listTransactions(file, request)
    rows.push(...page.rows)
    cursor = page.nextCursor
  } while (cursor !== null)
  return rows
}

describe('a long list of bookings', () => {
  it('gives every page in order, each booking once, and sums what it lists', async () => {
    const file = await startWithMany()
    const plain = file.raw
      .prepare<
        [],
        {
          id: string
          date: string
          amount: number
          category: string
          payee: string
          propertyId: string
        }
      >(
        `select id, date, amount, category, payee, propertyId from transactions where propertyId <> 'r3'`,
      )
      .all()
    const cases: [TransactionFilter, (row: (typeof plain)[number]) => boolean][] = [
      [{}, () => true],
      [{ category: 'rent' }, ({ category }) => category === 'rent'],
      [{ kind: 'operating' }, ({ category }) => ['repairs', 'utilities'].includes(category)],
      [{ propertyId: 'r1' }, ({ propertyId }) => propertyId === 'r1'],
      [
        { from: '2024-02-01', to: '2024-05-31' },
        ({ date }) => date >= '2024-02-01' && date <= '2024-05-31',
      ],
      [{ text: 'zanzibar ROOF' }, ({ payee }) => payee === 'Zanzibar Roofing'],
      [{ amountMin: 9000 }, ({ amount }) => Math.abs(amount) >= 9000],
      [
        { kind: 'operating', propertyId: 'r2', from: '2025-01-01', amountMax: 5000 },
        ({ category, propertyId, date, amount }) =>
          ['repairs', 'utilities'].includes(category) &&
          propertyId === 'r2' &&
          date >= '2025-01-01' &&
          Math.abs(amount) <= 5000,
      ],
      [{ text: '100%' }, () => false],
    ]
    for (const [filter, holds] of cases) {
      const expected = plain.filter(holds)
      for (const [by, direction] of [
        ['date', 'asc'],
        ['date', 'desc'],
        ['amount', 'desc'],
      ] as const) {
        const listed = await readAll(file, filter, { by, direction })
        const sign = direction === 'asc' ? 1 : -1
        const ordered = expected.toSorted((a, b) => {
          const isLess = a[by] === b[by] ? a.id < b.id : a[by] < b[by]
          return isLess ? -sign : sign
        })
        expect(listed.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id))
      }
      const amounts = expected.map(({ amount }) => amount)
      const sumOf = (list: number[]) => list.reduce((sum, amount) => sum + amount, 0)
      expect(await sumTransactions(file, { portfolioId: 'p1', filter })).toEqual({
        in: sumOf(amounts.filter((amount) => amount > 0)),
        out: sumOf(amounts.filter((amount) => amount < 0)),
        net: sumOf(amounts),
        count: amounts.length,
      })
    }
  })

  it('gives the same pages from the file, while the bookings are not in memory', async () => {
    const file = await startWithMany()
    const some = { from: '2024-02-01', to: '2024-05-31' }
    const filters: TransactionFilter[] = [
      {},
      some,
      { propertyId: 'r1' },
      { category: 'repairs' },
      { ...some, propertyId: 'r2', category: 'rent' },
      // Of another portfolio.
      { propertyId: 'r3' },
    ]
    const readPlain = async () => {
      const lists = []
      for (const direction of ['asc', 'desc'] as const)
        for (const filter of filters)
          lists.push(await readAll(file, filter, { by: 'date', direction }))
      return lists
    }
    const fromFile = await readPlain()
    expect(await ledgerIfRead(file)).toBeNull()
    await currentLedger(file)
    expect(await readPlain()).toEqual(fromFile)
  })

  it.each<[TransactionFilter, string]>([
    [{}, 'transactions_by_date'],
    [{ propertyId: 'r1' }, 'transactions_by_propertyId'],
    [{ category: 'rent', from: '2024-02-01' }, 'transactions_by_category'],
    [{ propertyId: 'r1', category: 'rent', to: '2025-01-31' }, 'transactions_by_propertyId'],
  ])('finds the next page of %j from the file by the index %s', async (filter, index) => {
    const { raw, db } = await temporaryFile()
    const { sql, parameters } = selectIdsByDay(db, {
      propertyIds: ['r1', 'r2'],
      filter,
      direction: 'desc',
      cursor: { value: '2024-05-01', id: 'x000100' },
      limit: 200,
    }).compile()
    const plan = raw
      .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail)
    expect(plan[0]).toMatch(new RegExp(`^SEARCH transactions USING (COVERING )?INDEX ${index} `))
    expect(plan.join()).not.toContain('TEMP B-TREE')
  })

  it('shows of a split the whole, and its parts where a category or a property is asked for', async () => {
    const file = await temporaryFile()
    await runCommand(file, { label: 'Start' }, async (tx) => {
      await tx.insertInto('portfolios').values(portfolioRow()).execute()
      await tx.insertInto('properties').values(propertyRow('r1')).execute()
      const part = { parentId: 'x1', amount: -50, isSplit: 0 }
      await tx
        .insertInto('transactions')
        .values([
          { ...transactionRow('x1'), amount: -100, isSplit: 1, category: 'other_expense' },
          { ...transactionRow('x2'), ...part, category: 'repairs' },
          { ...transactionRow('x3'), ...part, category: 'supplies' },
        ])
        .execute()
    })
    const ids = async (filter: TransactionFilter) =>
      (await readAll(file, filter)).map(({ id }) => id)
    const filters = [{}, { category: 'repairs' }, { propertyId: 'r1' }]
    const fromFile = await Promise.all(filters.map(ids))
    expect(fromFile).toEqual([['x1'], ['x2'], ['x3', 'x2']])
    await currentLedger(file)
    expect(await Promise.all(filters.map(ids))).toEqual(fromFile)
  })

  it('reads the rows of a page by their ids', async () => {
    const { raw, db } = await temporaryFile()
    const { sql, parameters } = selectRows(['x1', 'x2']).compile(db)
    const steps = raw
      .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail)
    // The ids that were asked for are no table.
    expect(steps.filter((step) => /^SCAN (?!ids)/.test(step))).toEqual([])
  })
})

describe('what is still to be done', () => {
  it('is found: bookings nobody sorted, without a receipt, not reconciled', async () => {
    const { api, book, list, accountId, context, portfolioId, propertyId } = await startLedger()
    const unsorted = await book({ category: 'uncategorised', accountId })
    const roof = await book({ category: 'capital_improvement', payee: 'Roofer', accountId })
    await book({ category: 'rent', amount: 165_000, payee: 'R. Ortiz' })
    const ids = async (filter: TransactionFilter) => (await list(filter)).map(({ id }) => id)
    expect(await ids({ isUncategorised: true })).toEqual([unsorted.id])
    expect(await ids({ needsReceipt: true })).toEqual([roof.id])
    const file = context.files.requireWritable()
    await runCommand(file, { label: 'Add receipt' }, (tx, { at }) =>
      tx
        .insertInto('documents')
        .values({
          id: 'd1',
          portfolioId,
          propertyId,
          transactionId: roof.id,
          kind: 'receipt',
          unitId: null,
          tenantId: null,
          leaseId: null,
          loanId: null,
          dealId: null,
          name: 'Bill.pdf',
          mediaType: 'application/pdf',
          sizeBytes: 1,
          sha256: '0'.repeat(64),
          expiresDate: null,
          createdAt: at,
          updatedAt: at,
        })
        .execute(),
    )
    expect(await ids({ needsReceipt: true })).toEqual([])
    expect(await list({ text: 'roofer' })).toMatchObject([{ receipts: 1 }])
    await api.transactions.deleteMany({ transactionIds: [roof.id] })
    const kept = await file.db.selectFrom('documents').select('transactionId').execute()
    expect(kept).toEqual([{ transactionId: null }])
    expect(await ids({ isUnreconciled: true, accountId })).toEqual([unsorted.id])
  })
})
