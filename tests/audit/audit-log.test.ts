import { describe, expect, it } from 'vitest'
import { auditedTables } from '#main/audit/audit-triggers'
import { runCommand } from '#main/audit/run-command'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import type { OpenFile } from '#main/database/open-file'
import { portfolioRow, temporaryFile } from '../database/temporary-file.ts'

const addPortfolio = (file: OpenFile, id: string, commandId?: string) =>
  runCommand(file, { label: 'Add', ...(commandId === undefined ? {} : { commandId }) }, (tx) =>
    tx.insertInto('portfolios').values(portfolioRow(id)).execute(),
  )

async function fileWithLog(): Promise<OpenFile> {
  const file = await temporaryFile()
  for (const id of ['a', 'b', 'c']) await addPortfolio(file, id)
  return file
}

/** Writes past the triggers that guard the log, as a forger would. */
function forge(file: OpenFile, statement: string): void {
  for (const table of ['audit_log', 'commands'])
    for (const event of ['update', 'delete'])
      file.raw.exec(`drop trigger ${table}_refuses_${event}`)
  file.raw.pragma('foreign_keys = off')
  file.raw.exec(statement)
}

describe('the audit log', () => {
  it('keeps every change with before and after, chained', async () => {
    const file = await fileWithLog()
    await runCommand(file, { label: 'Rename' }, (tx) =>
      tx.updateTable('portfolios').set({ name: 'New' }).where('id', '=', 'b').execute(),
    )
    const row = await file.db
      .selectFrom('audit_log')
      .selectAll()
      .where('number', '=', 4)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ tableName: 'portfolios', entityId: 'b' })
    expect(JSON.parse(row.before ?? '')).toMatchObject(portfolioRow('b'))
    expect(JSON.parse(row.after ?? '')).toMatchObject({ ...portfolioRow('b'), name: 'New' })
    expect(await verifyAuditChain(file.db)).toMatchObject({ ok: true, rows: 4, lastHash: row.hash })
  })

  it.each([
    [
      'a changed amount of text',
      `update audit_log set after = replace(after, 'Elm', 'Oak') where number = 2`,
    ],
    ['a removed row in the middle', 'delete from audit_log where number = 2'],
    ['swapped rows', 'update audit_log set number = case number when 2 then 9 else number end'],
    ['another table', `update audit_log set tableName = 'units' where number = 3`],
    ['another time', `update commands set at = '2020-01-01T00:00:00.000Z' where number = 2`],
    ['another label', `update commands set label = 'Nothing' where number = 1`],
    ['a removed last row', 'delete from audit_log where number = 3'],
    ['a row of no command', `update audit_log set commandId = 'x' where number = 3`],
  ])('notices %s', async (_, statement) => {
    const file = await fileWithLog()
    expect(await verifyAuditChain(file.db)).toMatchObject({ ok: true })
    forge(file, statement)
    expect(await verifyAuditChain(file.db)).toMatchObject({ ok: false })
  })

  it.each([
    'update audit_log set after = null',
    'delete from audit_log',
    `update commands set label = ''`,
    'delete from commands',
  ])('refuses: %s', async (statement) => {
    const file = await fileWithLog()
    expect(() => file.raw.exec(statement)).toThrow('the log of changes cannot be edited')
  })

  it('refuses a write outside a command', async () => {
    const file = await fileWithLog()
    await expect(
      file.db.insertInto('portfolios').values(portfolioRow('z')).execute(),
    ).rejects.toThrow('a write outside a command')
  })

  it('has triggers for every table with the owner’s rows', async () => {
    const file = await temporaryFile()
    const triggers = file.raw
      .prepare(`select name from sqlite_schema where type = 'trigger' and name glob 'audited_*'`)
      .pluck()
      .all()
    const whole = auditedTables.filter(({ updatesOf }) => updatesOf === undefined).length
    expect(triggers).toHaveLength(3 * whole + (auditedTables.length - whole))
  })
})

describe('a command', () => {
  it('is done once when its id comes again', async () => {
    const file = await temporaryFile()
    expect(await addPortfolio(file, 'a', 'same')).toMatchObject({ repeated: false, changes: 1 })
    expect(await addPortfolio(file, 'b', 'same')).toMatchObject({ repeated: true, changes: 1 })
    expect(await file.db.selectFrom('portfolios').select('id').execute()).toEqual([{ id: 'a' }])
  })

  it('leaves no trace when it changes nothing', async () => {
    const file = await fileWithLog()
    const outcome = await runCommand(file, { label: 'Same name' }, (tx) =>
      tx.updateTable('portfolios').set({ name: 'Elm & Oak' }).execute(),
    )
    expect(outcome).toMatchObject({ changes: 0 })
    expect(await file.db.selectFrom('commands').select('label').execute()).toHaveLength(3)
  })

  it('writes nothing at all when it fails half-way', async () => {
    const file = await temporaryFile()
    const failing = runCommand(file, { label: 'Add' }, async (tx) => {
      await tx.insertInto('portfolios').values(portfolioRow('a')).execute()
      throw new Error('half-way')
    })
    await expect(failing).rejects.toThrow('half-way')
    for (const table of [
      'portfolios',
      'audit_log',
      'audit_pending',
      'command_in_progress',
    ] as const)
      expect(await file.db.selectFrom(table).selectAll().execute()).toEqual([])
  })
})
