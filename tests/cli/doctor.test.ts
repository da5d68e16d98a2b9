import { describe, expect, it } from 'vitest'
import { runFreehold } from '#main/cli/run-freehold'
import { runCommand } from '#main/audit/run-command'
import { createDataFile } from '#main/database/create-file'
import {
  now,
  portfolioRow,
  propertyRow,
  temporaryPath,
  transactionRow,
} from '../database/temporary-file.ts'

async function doctor(...args: string[]) {
  let out = ''
  const code = await runFreehold(['doctor', ...args], {
    readInput: () => Promise.reject(new Error('nothing is read')),
    out: (text) => (out += text),
    err: (text) => (out += text),
    signal: new AbortController().signal,
  })
  return { code, out }
}

/** A file with a split booking; `harm` writes past every rule. */
async function fileWith(harm: string): Promise<string> {
  const path = temporaryPath()
  const file = await createDataFile(path, { now })
  await runCommand(file, { label: 'Start' }, async (tx) => {
    await tx.insertInto('portfolios').values(portfolioRow()).execute()
    await tx.insertInto('properties').values(propertyRow()).execute()
    await tx
      .insertInto('transactions')
      .values([
        transactionRow('x1', { isSplit: 0 }),
        transactionRow('x2', { amount: -100, category: 'repairs', isSplit: 1 }),
        transactionRow('x3', { isSplit: 0, amount: -60, category: 'repairs', parentId: 'x2' }),
        transactionRow('x4', { isSplit: 0, amount: -40, category: 'supplies', parentId: 'x2' }),
      ])
      .execute()
  })
  file.raw.exec(harm)
  await file.close()
  return path
}

const past = (statement: string) =>
  `pragma foreign_keys = off; drop trigger audited_transactions_update; ${statement}`

describe('freehold doctor', () => {
  it('finds a healthy file well and answers 0', async () => {
    const { code, out } = await doctor('--db', await fileWith(''))
    expect(code).toBe(0)
    expect(out).toContain('3 sums are what 4 bookings come to.')
    expect(out).toContain('Every split booking is the sum of its parts.')
  })

  it.each([
    ['totals', 'update monthly_totals set amount = amount + 1', /is kept as .* they come to/],
    ['totals', 'delete from monthly_totals', /is kept as 0 over 0 bookings/],
    [
      'splits',
      past(`update transactions set amount = -59 where id = 'x3'`),
      /Booking x2 of -100 is split into parts of -99/,
    ],
    [
      'splits',
      past(`update transactions set isSplit = 0 where id = 'x2'`),
      /part of one that is not split/,
    ],
    ['file', past(`update transactions set accountId = 'gone' where id = 'x1'`), /damaged/],
    [
      'log',
      `drop trigger audit_log_refuses_update; update audit_log set after = '{}' where number = 2`,
      /log of changes is broken at 2/,
    ],
  ])('finds what is wrong with the %s and answers 1', async (check, harm, sentence) => {
    const { code, out } = await doctor('--db', await fileWith(harm), '--json')
    const report = JSON.parse(out) as {
      ok: boolean
      findings: { check: string; ok: boolean; notes: string[] }[]
    }
    expect([code, report.ok]).toEqual([1, false])
    const wrong = report.findings.filter(({ ok }) => !ok)
    expect(wrong.map((finding) => finding.check)).toContain(check)
    expect(wrong.flatMap(({ notes }) => notes).join(' ')).toMatch(sentence)
  })

  it('answers 2 for a file that is not there', async () => {
    expect((await doctor('--db', temporaryPath())).code).toBe(2)
  })
})
