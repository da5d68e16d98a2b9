import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '#main/app-error'
import { runCommand } from '#main/audit/run-command'
import { redo, undo } from '#main/audit/undo'
import type { OpenFile } from '#main/database/open-file'
import { examineFile } from '#main/doctor/examine-file'
import { deleteTransactions, updateTransactionsTogether } from '#main/transactions/bulk-changes'
import { currentLedger } from '#main/transactions/ledger-cache'
import { columnsOf, type LedgerColumns } from '#main/transactions/ledger-columns'
import { listLedgerRows } from '#main/transactions/ledger-queries'
import { readLedger } from '#main/transactions/read-ledger'
import {
  createTransaction,
  editTransaction,
  splitTransaction,
  unsplitTransaction,
} from '#main/transactions/transaction-handlers'
import { portfolioRow, propertyRow, temporaryFile } from '../database/temporary-file.ts'

// 10,000 edits in a run of `LEDGER_EDITS=10000`, which takes minutes; enough to meet every pair of edits else.
const edits = Number(process.env['LEDGER_EDITS'] ?? 400)
const editsPerRun = 100

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
  const sizes = shares.map((share, n) => share - 500 + n)
  const rest = amount - sizes.reduce((sum, size) => sum + size, 0)
  return [...sizes, rest]
    .filter((size) => size !== 0)
    .map((size, n) => ({
      amount: size,
      category: categories[n % categories.length] ?? 'rent',
      propertyId: 'r2',
      unitId: null,
      description: '',
    }))
}

/** Makes the step; what the rules refuse is passed over, as a person would be told. */
async function take(file: OpenFile, next: Step): Promise<void> {
  const lines = await linesOf(file)
  const before = sumOfAll(file)
  try {
    await stepOnce(file, next, lines)
  } catch (error) {
    if (!isAppError(error)) throw error
  }
  if (next.do === 'split' || next.do === 'unsplit') expect(sumOfAll(file)).toBe(before)
}

async function stepOnce(
  file: OpenFile,
  next: Step,
  lines: readonly { id: string; amount: number }[],
) {
  if (next.do === 'create') return createTransaction(file, inputOf(next.booking))
  if (next.do === 'undo') return undo(file)
  if (next.do === 'redo') return redo(file)
  const target = lines[next.pick % Math.max(1, lines.length)]
  return target === undefined ? undefined : changeOnce(file, next, target, lines)
}

type Target = { readonly id: string; readonly amount: number }

async function changeOnce(
  file: OpenFile,
  next: Extract<Step, { pick: number }>,
  { id, amount }: Target,
  lines: readonly Target[],
) {
  switch (next.do) {
    case 'edit':
      return editTransaction(file, { ...inputOf(next.booking), id, unreconcile: false })
    case 'split':
      return splitTransaction(file, id, partsOf(amount, next.shares))
    case 'unsplit':
      return unsplitTransaction(file, id)
    case 'bulk': {
      const { propertyId, category } = next.booking
      const ids = lines.filter((_line, n) => n % 3 === next.pick % 3).map((line) => line.id)
      return updateTransactionsTogether(file, ids.length > 0 ? ids : [id], { propertyId, category })
    }
    case 'delete':
      return deleteTransactions(file, [id], false)
  }
}

const sumOfAll = ({ raw }: OpenFile) =>
  raw.prepare('select coalesce(sum(amount), 0) from monthly_totals').pluck().get()

const readAnew = ({ raw }: OpenFile) =>
  columnsOf(
    listLedgerRows(raw, raw.prepare<[], string>('select id from transactions').pluck().all()),
  )

/** What the columns say of each booking, in words: their numbers depend on what was read first. */
const rowsOf = ({ names, texts, ...columns }: LedgerColumns) =>
  columns.ids.map((id, n) => [
    id,
    ...[columns.days, columns.amounts, columns.isSplit].map((column) => column[n]),
    ...[
      columns.parents,
      columns.properties,
      columns.units,
      columns.accounts,
      columns.reconciliations,
      columns.categories,
      columns.tenants,
      columns.leases,
      columns.recurrings,
    ].map((column) => names.texts[column[n] ?? 0]),
    ...[columns.payees, columns.descriptions, columns.references].map(
      (column) => texts.texts[column[n] ?? 0],
    ),
  ])

describe('any sequence of edits, splits, undos and redos', () => {
  it(
    'leaves every kept sum and the bookings in memory what the file holds, and splitting changes no total',
    { timeout: 1_200_000 },
    async () => {
      let commands = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: editsPerRun, maxLength: editsPerRun }),
          async (steps) => {
            const file = await startWithHouses()
            for (const [n, next] of steps.entries()) {
              await take(file, next)
              // One step, or several, between two looks.
              if (n % 7 < 3)
                expect(rowsOf(await currentLedger(file))).toEqual(rowsOf(readAnew(file)))
            }
            const findings = await examineFile(file.db)
            expect(findings.filter(({ ok }) => !ok)).toEqual([])
            commands += Number(file.raw.prepare('select count(*) from commands').pluck().get())
          },
        ),
        { numRuns: Math.ceil(edits / editsPerRun), seed: 20_261_126, endOnFailure: true },
      )
      expect(commands).toBeGreaterThan(edits / 2)
    },
  )

  it('may go on while the bookings are read into memory, slice by slice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 40 }), async (steps) => {
        const file = await startWithHouses()
        for (const next of steps.slice(0, 20)) await take(file, next)
        const during = steps.slice(20)
        let seenLast: unknown = null
        const { columns } = await readLedger(async (read) => {
          const found = read(file.raw)
          seenLast = rowsOf(readAnew(file))
          const next = during.pop()
          if (next !== undefined) await take(file, next)
          return found
        }, 3)
        expect(rowsOf(columns)).toEqual(seenLast)
      }),
      { numRuns: 5, seed: 20_261_126, endOnFailure: true },
    )
  })
})
