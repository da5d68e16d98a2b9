import { describe, expect, it } from 'vitest'
import { historyState, listCommands } from '#main/audit/history'
import { runCommand } from '#main/audit/run-command'
import { redo, undo } from '#main/audit/undo'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import type { OpenFile } from '#main/database/open-file'
import { portfolioRow, propertyRow, temporaryFile } from '../database/temporary-file.ts'

const rename = (file: OpenFile, name: string) =>
  runCommand(file, { label: `Rename to ${name}` }, (tx) =>
    tx.updateTable('portfolios').set({ name }).execute(),
  )

const nameIn = async (file: OpenFile) =>
  (await file.db.selectFrom('portfolios').select('name').executeTakeFirst())?.name

/** A file that its first command filled. */
async function filledFile(): Promise<OpenFile> {
  const file = await temporaryFile()
  await runCommand(file, { label: 'Fill' }, (tx) =>
    tx.insertInto('portfolios').values(portfolioRow()).execute(),
  )
  return file
}

describe('undo and redo', () => {
  it('take back and do again, command by command', async () => {
    const file = await filledFile()
    await rename(file, 'B')
    await rename(file, 'C')
    expect((await undo(file)).undo?.label).toBe('Rename to B')
    expect(await nameIn(file)).toBe('B')
    expect(await undo(file)).toMatchObject({ undo: null, redo: { label: 'Rename to B' } })
    expect(await nameIn(file)).toBe('Elm & Oak')
    await redo(file)
    expect(await nameIn(file)).toBe('B')
    expect(await redo(file)).toMatchObject({ undo: { label: 'Rename to C' }, redo: null })
    expect(await nameIn(file)).toBe('C')
    expect((await listCommands(file.db, 3)).map(({ kind }) => kind)).toEqual([
      'redo',
      'redo',
      'undo',
    ])
    expect(await verifyAuditChain(file.db)).toMatchObject({ ok: true, rows: 7 })
  })

  it('forget what could be redone once something new is done', async () => {
    const file = await filledFile()
    await rename(file, 'B')
    await undo(file)
    await rename(file, 'C')
    expect(await historyState(file.db)).toMatchObject({
      undo: { label: 'Rename to C' },
      redo: null,
    })
    await expect(redo(file)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
  })

  it('do not take back the command that filled the file', async () => {
    await expect(undo(await filledFile())).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
  })

  it('bring a deleted row back with everything that went with it', async () => {
    const file = await filledFile()
    await runCommand(file, { label: 'Add a house' }, async (tx) => {
      await tx.insertInto('properties').values(propertyRow()).execute()
      await tx
        .insertInto('loans')
        .values({
          id: 'n1',
          propertyId: 'r1',
          lender: 'First Bank',
          amount: 48_000_000,
          startDate: '2021-03-15',
          firstPaymentDate: '2021-05-01',
          termMonths: 360,
          amortizationMonths: 360,
          interestOnlyMonths: 0,
          rateType: 'floating',
          annualRate: null,
          rateIndex: 'SOFR',
          margin: 0.02,
          rateCap: 0.075,
          rateFloor: null,
          dayCount: '30/360',
          createdAt: 'x',
          updatedAt: 'x',
        })
        .execute()
      const reset = {
        loanId: 'n1',
        date: '2021-03-15',
        annual: 0.1 + 0.2,
        createdAt: 'x',
        updatedAt: 'x',
      }
      await tx.insertInto('loan_rate_resets').values(reset).execute()
    })
    const before = await file.db.selectFrom('loan_rate_resets').selectAll().execute()
    await runCommand(file, { label: 'Delete the loan' }, (tx) => tx.deleteFrom('loans').execute())
    expect(await file.db.selectFrom('loan_rate_resets').selectAll().execute()).toEqual([])
    await undo(file)
    expect(await file.db.selectFrom('loan_rate_resets').selectAll().execute()).toEqual(before)
    await undo(file)
    expect(await file.db.selectFrom('properties').selectAll().execute()).toEqual([])
  })

  it('are refused when a row is no longer as it was left', async () => {
    const file = await filledFile()
    await rename(file, 'B')
    // A change behind the log's back, as only a foreign program could make it.
    file.raw.exec('drop trigger audited_portfolios_update')
    file.raw.exec(`update portfolios set name = 'X'`)
    await expect(undo(file)).rejects.toMatchObject({ code: 'UNDO_BLOCKED' })
    expect(await nameIn(file)).toBe('X')
  })

  it('say to delete instead when a calculation since needs what the command brought', async () => {
    const file = await filledFile()
    await runCommand(file, { label: 'Import Oak' }, (tx) =>
      tx
        .insertInto('portfolios')
        .values({ ...portfolioRow(), id: 'p2', name: 'Oak' })
        .execute(),
    )
    file.raw.exec(`insert into optimizations (id, portfolioId, optimizer, name, note, inputJson,
      inputHash, optionsJson, source, solverName, solverVersion, status, startedAt, createdAt, updatedAt)
      values ('o1', 'p2', 'deal-picker', '', '', '{}', 'h', '{}', 'pipeline', 'highs', '1', 'optimal',
      'x', 'x', 'x')`)
    await expect(undo(file)).rejects.toMatchObject({
      code: 'UNDO_BLOCKED',
      message:
        '“Import Oak” cannot be undone: what was made since, such as a calculation, needs what it brought. Delete what it brought instead; that takes the rest along and can be undone.',
    })
    expect(await file.db.selectFrom('portfolios').select('id').execute()).toHaveLength(2)
  })
})
