import { existsSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isAppError } from '#main/app-error'
import { runCommand } from '#main/audit/run-command'
import { listLoans } from '#main/loans/loan-reading'
import { getFigures } from '#main/metrics/figure-handlers'
import { readAhead, readBeside } from '#main/read-thread/read-thread'
import { sumTransactions } from '#main/transactions/list-transactions'
import { noFilter } from '#shared/metrics'
import { makePortfolio } from '../bench/make-portfolio.ts'
import { temporaryPath } from '../database/temporary-file.ts'

/** 12,000 bookings: more than main would go through itself. */
async function startWithLargeLedger() {
  const path = temporaryPath()
  const file = await makePortfolio(path, { properties: 4, years: 3, bookings: 1000, seed: 3 })
  onTestFinished(() => file.close())
  return { path, file }
}
const ofAll = { portfolioId: 'load', filter: {} }

describe('a question that goes through many bookings', () => {
  it('is answered by a thread as the file itself would, with what was just written', async () => {
    const { file } = await startWithLargeLedger()
    const before = await readBeside(file, 'transactions.sum', ofAll)
    expect(before).toEqual(await sumTransactions(file, ofAll))
    expect(file.beside.size).toBe(1)
    await runCommand(file, { label: 'Edit' }, (tx) =>
      tx
        .updateTable('transactions')
        .set((eb) => ({ amount: eb('amount', '+', 500) }))
        .where('id', '=', 'x00000001')
        .execute(),
    )
    const { net } = await readBeside(file, 'transactions.sum', ofAll)
    expect(net).toBe(before.net + 500)
    const answers = await Promise.all(
      ['2025', '2026'].map((year) =>
        readBeside(file, 'transactions.sum', {
          ...ofAll,
          filter: { from: `${year}-01-01`, to: `${year}-12-31` },
        }),
      ),
    )
    const [count] = file.raw
      .prepare<[], { n: number }>(`select count(*) as n from transactions where date >= '2025'`)
      .all()
    expect(answers.reduce((sum, answer) => sum + answer.count, 0)).toBe(count?.n)
  })

  it('of figures has a thread of its own, and the same answer', async () => {
    const { file } = await startWithLargeLedger()
    const question = {
      portfolioId: 'load',
      asOf: '2026-10-31',
      filter: noFilter,
      period: { kind: 'trailing_year' },
    } as const
    expect(await readBeside(file, 'metrics.figures', question)).toEqual(
      await getFigures(file.db, question),
    )
    const ofDay = { portfolioId: 'load', asOf: '2026-10-31' }
    expect(await readBeside(file, 'loans.list', ofDay)).toEqual(await listLoans(file.db, ofDay))
    expect(file.beside.size).toBe(1)
    await readAhead(file)
    expect(file.beside.size).toBe(2)
  })

  it('is refused with its code, and given up as soon as nobody wants its answer', async () => {
    const { file } = await startWithLargeLedger()
    const refused = await readBeside(file, 'transactions.sum', {
      ...ofAll,
      portfolioId: 'none',
    }).catch((error: unknown) => error)
    expect(isAppError(refused) && refused.code).toBe('NOT_FOUND')
    const nobody = new AbortController()
    const asked = readBeside(file, 'transactions.sum', ofAll, nobody.signal)
    nobody.abort(new Error('gone'))
    await expect(asked).rejects.toThrow('gone')
    expect((await readBeside(file, 'transactions.sum', ofAll)).count).toBe(12_000)
  })

  it('holds up no closing: the file is one file afterwards, even in the middle of an answer', async () => {
    const { path, file } = await startWithLargeLedger()
    const asked = readAhead(file).catch((error: unknown) => String(error))
    await file.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(file.beside.size).toBe(0)
    await asked
  })
})
