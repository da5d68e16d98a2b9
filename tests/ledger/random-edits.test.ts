import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '#main/app-error'
import { runCommand } from '#main/audit/run-command'
import { redo, undo } from '#main/audit/undo'
import type { OpenFile } from '#main/database/open-file'
import { examineFile } from '#main/doctor/examine-file'
import { deleteTransactions, updateTransactionsTogether } from '#main/transactions/bulk-changes'
import {
  createTransaction,
  editTransaction,
  splitTransaction,
  unsplitTransaction,
} from '#main/transactions/transaction-handlers'
import { portfolioRow, propertyRow, temporaryFile } from '../database/temporary-file.ts'

// 10,000 edits in a run of `LEDGER_EDITS=10000`, which takes minutes; enough to meet every pair of edits else.
const edits = Number(process.env['LEDGER_EDITS'] ?? 400)
const editsPerRun = 40

const categories = ['rent', 'repairs', 'mortgage_interest', 'transfer'] as const
const pick = fc.nat({ max: 1000 })
const booking = fc.record({
  propertyId: fc.constantFrom('r1', 'r2'),
  month: fc.integer({ min: 1, max: 4 }),
  amount: fc.integer({ min: -500_000, max: 500_000 }).filter((amount) => amount !== 0),
  category: fc.constantFrom(...categories),
})

const step = fc.oneof(
  fc.record({ do: fc.constant('create' as const), booking }),
  fc.record({ do: fc.constant('edit' as const), pick, booking }),
  fc.record({
    do: fc.constant('split' as const),
    pick,
    shares: fc.array(pick, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('unsplit' as const), pick }),
  fc.record({ do: fc.constant('bulk' as const), pick, booking }),
  fc.record({ do: fc.constant('delete' as const), pick }),
  fc.constant({ do: 'undo' as const }),
  fc.constant({ do: 'redo' as const }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function startWithHouses(): Promise<OpenFile> {
  const file = await temporaryFile()
  await runCommand(file, { label: 'Start' }, async (tx) => {
    await tx.insertInto('portfolios').values(portfolioRow()).execute()
    await tx
      .insertInto('properties')
      .values([propertyRow('r1'), propertyRow('r2')])
      .execute()
  })
  return file
}

const linesOf = ({ db }: OpenFile) =>
  db.selectFrom('transactions').selectAll().where('parentId', 'is', null).orderBy('id').execute()

const inputOf = ({ month, ...rest }: typeof booking extends fc.Arbitrary<infer B> ? B : never) => ({
  ...rest,
  unitId: null,
  date: `2026-0${month}-15`,
  payee: null,
  description: '',
  reference: null,
  notes: '',
  accountId: null,
  loanId: null,
})

/** Parts of these sizes, the last of which takes what is left; a part of nothing is left out. */
function partsOf(amount: number, shares: readonly number[]) {
  const first = shares.map((share, n) => ({
    amount: share - 500 + n,
    category: categories[share % 4] ?? 'rent',
  }))
  const rest = amount - first.reduce((sum, part) => sum + part.amount, 0)
  return [...first, { amount: rest, category: 'repairs' }]
    .filter((part) => part.amount !== 0)
    .map((part) => ({ ...part, propertyId: 'r2', unitId: null, description: '' }))
}

/** Makes the step; what the rules refuse is passed over, as a person would be told. */
async function take(file: OpenFile, next: Step): Promise<void> {
  const lines = await linesOf(file)
  const target = 'pick' in next ? lines[next.pick % Math.max(1, lines.length)] : undefined
  const before = await sumOfAll(file)
  try {
    if (next.do === 'create') await createTransaction(file, inputOf(next.booking))
    else if (next.do === 'undo') await undo(file)
    else if (next.do === 'redo') await redo(file)
    else if (target === undefined) return
    else if (next.do === 'edit')
      await editTransaction(file, { ...inputOf(next.booking), id: target.id, unreconcile: false })
    else if (next.do === 'split') {
      await splitTransaction(file, target.id, partsOf(target.amount, next.shares))
      expect(await sumOfAll(file)).toBe(before)
    } else if (next.do === 'unsplit') {
      await unsplitTransaction(file, target.id)
      expect(await sumOfAll(file)).toBe(before)
    } else if (next.do === 'bulk') {
      const { propertyId, category } = next.booking
      const ids = lines.filter((_line, n) => n % 3 === next.pick % 3).map(({ id }) => id)
      if (ids.length > 0) await updateTransactionsTogether(file, ids, { propertyId, category })
    } else await deleteTransactions(file, [target.id], false)
  } catch (error) {
    if (!isAppError(error)) throw error
  }
}

const sumOfAll = async ({ raw }: OpenFile) =>
  raw.prepare('select coalesce(sum(amount), 0) from monthly_totals').pluck().get()

describe('any sequence of edits, splits, undos and redos', () => {
  it(
    'leaves every kept sum what the bookings come to, and splitting changes no total',
    { timeout: 1_200_000 },
    async () => {
      const file = await startWithHouses()
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: editsPerRun, maxLength: editsPerRun }),
          async (steps) => {
            for (const next of steps) await take(file, next)
            const findings = await examineFile(file.db)
            expect(findings.filter(({ ok }) => !ok)).toEqual([])
          },
        ),
        { numRuns: Math.ceil(edits / editsPerRun), seed: 20_261_126, endOnFailure: true },
      )
      const count = file.raw.prepare('select count(*) from commands').pluck().get()
      expect(Number(count)).toBeGreaterThan(edits / 2)
    },
  )
})
