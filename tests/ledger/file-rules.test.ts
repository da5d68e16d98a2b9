import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { undo } from '#main/audit/undo'
import type { OpenFile } from '#main/database/open-file'
import type { NewRow } from '#main/database/schema'
import {
  portfolioRow,
  propertyRow,
  temporaryFile,
  transactionRow,
} from '../database/temporary-file.ts'

const book = (file: OpenFile, ...rows: NewRow<'transactions'>[]) =>
  runCommand(file, { label: 'Book' }, (tx) => tx.insertInto('transactions').values(rows).execute())

async function startWithHouse(): Promise<OpenFile> {
  const file = await temporaryFile()
  await runCommand(file, { label: 'Start' }, async (tx) => {
    await tx.insertInto('portfolios').values(portfolioRow()).execute()
    await tx.insertInto('properties').values(propertyRow()).execute()
  })
  return file
}

const totals = (file: OpenFile) =>
  file.db
    .selectFrom('monthly_totals')
    .select(['month', 'category', 'amount', 'count'])
    .orderBy('category')
    .execute()

describe('a booking that is split', () => {
  it('counts through its parts alone, and whole again once they are gone', async () => {
    const file = await startWithHouse()
    await book(file, transactionRow('x1', { amount: -10_000, category: 'repairs' }))
    await runCommand(file, { label: 'Split' }, async (tx) => {
      await tx.updateTable('transactions').set({ isSplit: 1 }).where('id', '=', 'x1').execute()
      const part = { parentId: 'x1' }
      await tx
        .insertInto('transactions')
        .values([
          transactionRow('x2', { ...part, amount: -6000, category: 'repairs' }),
          transactionRow('x3', { ...part, amount: -4000, category: 'supplies' }),
        ])
        .execute()
    })
    expect(await totals(file)).toEqual([
      { month: '2026-01', category: 'repairs', amount: -6000, count: 1 },
      { month: '2026-01', category: 'supplies', amount: -4000, count: 1 },
    ])
    await undo(file)
    expect(await totals(file)).toEqual([
      { month: '2026-01', category: 'repairs', amount: -10_000, count: 1 },
    ])
  })
})

describe('books closed through a day', () => {
  const close = (file: OpenFile, day: string) =>
    runCommand(file, { label: 'Close' }, (tx) =>
      tx.updateTable('portfolios').set({ lockedThrough: day }).execute(),
    )

  it('refuse a booking of that day and take one of the day after', async () => {
    const file = await startWithHouse()
    await close(file, '2026-01-05')
    await expect(book(file, transactionRow('x1'))).rejects.toMatchObject({ code: 'PERIOD_LOCKED' })
    await book(file, transactionRow('x2', { date: '2026-01-06' }))
    expect(await totals(file)).toMatchObject([{ amount: 165_000, count: 1 }])
  })

  it('refuse a changed amount, a moved day and a removal, and allow a note', async () => {
    const file = await startWithHouse()
    await book(file, transactionRow('x1'), transactionRow('x2', { date: '2026-02-05' }))
    await close(file, '2026-01-31')
    const change = (id: string, set: Partial<NewRow<'transactions'>>) =>
      runCommand(file, { label: 'Change' }, (tx) =>
        tx.updateTable('transactions').set(set).where('id', '=', id).execute(),
      )
    await expect(change('x1', { amount: 1 })).rejects.toMatchObject({ code: 'PERIOD_LOCKED' })
    await expect(change('x2', { date: '2026-01-31' })).rejects.toMatchObject({
      code: 'PERIOD_LOCKED',
    })
    const remove = runCommand(file, { label: 'Delete' }, (tx) =>
      tx.deleteFrom('transactions').where('id', '=', 'x1').execute(),
    )
    await expect(remove).rejects.toMatchObject({ code: 'PERIOD_LOCKED' })
    await change('x1', { notes: 'Seen.' })
  })
})
