import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { redo, undo } from '#main/audit/undo'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import type { OpenFile } from '#main/database/open-file'
import type { DataTransaction } from '#main/database/schema'
import { seededRandom } from '../../scripts/build-sample-random.ts'
import { portfolioRow, propertyRow, temporaryFile, transactionRow } from './temporary-file.ts'

const categories = ['rent', 'repairs', 'mortgage_interest', 'security_deposit_in'] as const

const storedTotals = (file: OpenFile) =>
  file.raw.prepare('select * from monthly_totals order by propertyId, month, category').all()

const recomputedTotals = (file: OpenFile) =>
  file.raw
    .prepare(
      `select propertyId, substr(date, 1, 7) as month, category, sum(amount) as amount, count(*) as count
       from transactions group by 1, 2, 3 order by 1, 2, 3`,
    )
    .all()

async function fileWithProperties(): Promise<OpenFile> {
  const file = await temporaryFile()
  await runCommand(file, { label: 'Fill' }, async (tx) => {
    await tx.insertInto('portfolios').values(portfolioRow()).execute()
    await tx
      .insertInto('properties')
      .values([propertyRow('r1'), propertyRow('r2')])
      .execute()
  })
  return file
}

describe('monthly totals', () => {
  it('sum the bookings of a month by category, and forget a month without bookings', async () => {
    const file = await fileWithProperties()
    await runCommand(file, { label: 'Book' }, (tx) =>
      tx
        .insertInto('transactions')
        .values([
          transactionRow('x1', { amount: 165_000 }),
          transactionRow('x2', { amount: -1, date: '2026-01-31' }),
          transactionRow('x3', { amount: 200, date: '2026-02-01' }),
        ])
        .execute(),
    )
    await runCommand(file, { label: 'Delete' }, (tx) =>
      tx.deleteFrom('transactions').where('id', '=', 'x3').execute(),
    )
    expect(storedTotals(file)).toEqual([
      { propertyId: 'r1', month: '2026-01', category: 'rent', amount: 164_999, count: 2 },
    ])
  })

  it('equal their recomputation after 10,000 random edits with undo and redo between them', async () => {
    const file = await fileWithProperties()
    const random = seededRandom(20_261_121)
    const ids: string[] = []
    for (let batch = 0; batch < 100; batch += 1) {
      await runCommand(file, { label: `Batch ${batch}` }, async (tx) => {
        for (let edit = 0; edit < 100; edit += 1) await editOnce(tx, `${batch}-${edit}`)
      })
      if (batch % 4 === 3) await undo(file)
      if (batch % 8 === 3) await redo(file)
      if (batch % 25 === 24) expect(storedTotals(file)).toEqual(recomputedTotals(file))
    }
    expect(storedTotals(file)).toEqual(recomputedTotals(file))
    expect(storedTotals(file).length).toBeGreaterThan(50)
    expect(await verifyAuditChain(file.db)).toMatchObject({ ok: true })

    async function editOnce(tx: DataTransaction, id: string): Promise<void> {
      const kind = random.between(0, 1)
      const row = transactionRow(id, {
        propertyId: random.pick(['r1', 'r2']),
        date: `2026-${String(Math.floor(random.between(1, 13))).padStart(2, '0')}-15`,
        amount: Math.round(random.between(-500_000, 500_000)),
        category: random.pick(categories),
      })
      if (kind < 0.5 || ids.length === 0) {
        await tx.insertInto('transactions').values(row).execute()
        ids.push(id)
        return
      }
      const target = random.pick(ids)
      if (kind < 0.8) {
        const { id: _id, ...changes } = row
        await tx.updateTable('transactions').set(changes).where('id', '=', target).execute()
      } else await tx.deleteFrom('transactions').where('id', '=', target).execute()
    }
  })
})
