import { v7 as uuidv7 } from 'uuid'
import type { Account, Reconciliation } from '#shared/accounts'
import type { OpenStatement, ReconciliationRow, Statement } from '#shared/reconciliations'
import { requireAccount } from '../accounts/account-handlers.ts'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { checkReferences } from '../transactions/check-references.ts'
import { unlinked } from '../transactions/transaction-handlers.ts'
import { currentLedger } from '../transactions/ledger-cache.ts'
import { sumCovered } from '../transactions/ledger-sums.ts'
import { readRows } from '../transactions/transaction-list-queries.ts'
import { insertTransaction } from '../transactions/transaction-queries.ts'
import {
  coverLines,
  deleteReconciliationRow,
  findReconciliation,
  insertReconciliation,
  listOpenLines,
  listReconciliations,
  sumReconciled,
  uncoverLines,
} from './reconciliation-queries.ts'

/** The finished reconciliations of an account with what each covered, the latest first. @throws AppError NOT_FOUND */
export async function listReconciliationRows(
  file: OpenFile,
  { accountId }: { readonly accountId: string },
): Promise<ReconciliationRow[]> {
  await requireAccount(file.db, accountId)
  const rows = await listReconciliations(file.db, accountId)
  const covered = sumCovered(
    await currentLedger(file),
    rows.map(({ id }) => id),
  )
  return rows.map((row, n) => Object.assign({}, row, covered[n] ?? { lines: 0, sum: 0 }))
}

/** @throws AppError NOT_FOUND */
export async function openStatement(
  { db }: OpenFile,
  { accountId, statementDate }: Pick<Statement, 'accountId' | 'statementDate'>,
): Promise<OpenStatement> {
  const account = await requireAccount(db, accountId)
  const lines = await listOpenLines(db, accountId, account.openingDate, statementDate)
  return {
    reconciledBalance: account.openingBalance + (await sumReconciled(db, accountId)),
    lines: await readRows(
      db,
      lines.map(({ id }) => id),
    ),
  }
}

type Adjustment = { readonly propertyId: string; readonly category: string }
type FinishInput = Statement & {
  readonly transactionIds: readonly string[]
  readonly adjustment: Adjustment | null
}

/**
 * Covers the ticked lines by the statement; what differs is booked as an adjustment where one is asked for.
 *
 * @throws AppError NOT_FOUND when a line was covered or changed meanwhile, NOT_BALANCED when they do not lead
 *   to the balance of the statement
 */
export async function finishReconciliation(
  file: OpenFile,
  { transactionIds, adjustment, ...statement }: FinishInput,
): Promise<Reconciliation> {
  const account = await requireAccount(file.db, statement.accountId)
  if (adjustment !== null)
    await checkReferences(file.db, { ...adjustment, unitId: null, accountId: account.id })
  const reconciliation = { id: uuidv7(), ...statement }
  const label = `Reconcile ${account.name} through ${statement.statementDate}`
  await runCommand(file, { label }, async (tx, { at }) => {
    const difference = await differenceOf(tx, account, statement, transactionIds)
    if (difference !== 0 && adjustment === null)
      throw new AppError('NOT_BALANCED', { message: differs })
    await insertReconciliation(tx, { ...reconciliation, createdAt: at, updatedAt: at })
    await coverLines(tx, transactionIds, reconciliation.id, at)
    if (difference === 0 || adjustment === null) return
    const booking = adjustmentOf(statement, adjustment, difference, reconciliation.id)
    await insertTransaction(tx, { ...booking, createdAt: at, updatedAt: at })
  })
  return reconciliation
}

const differs =
  'The ticked bookings do not lead to the balance of the statement. Tick what is missing, or book the difference.'

/** @throws AppError NOT_FOUND */
export async function removeReconciliation(file: OpenFile, id: string): Promise<Reconciliation> {
  const reconciliation = await findReconciliation(file.db, id)
  if (reconciliation === undefined) throw new AppError('NOT_FOUND')
  const label = `Take back the reconciliation of ${reconciliation.statementDate}`
  await runCommand(file, { label }, async (tx, { at }) => {
    await uncoverLines(tx, id, at)
    await deleteReconciliationRow(tx, id)
  })
  return reconciliation
}

/** What the statement has more than the lines covered before and those ticked now; all of these must be open. */
async function differenceOf(
  db: DataBase,
  account: Account,
  { statementDate, statementBalance }: Statement,
  transactionIds: readonly string[],
): Promise<number> {
  const open = await listOpenLines(db, account.id, account.openingDate, statementDate)
  const amountById = new Map(open.map(({ id, amount }) => [id, amount]))
  let balance = account.openingBalance + (await sumReconciled(db, account.id))
  for (const id of new Set(transactionIds)) {
    const amount = amountById.get(id)
    if (amount === undefined) throw new AppError('NOT_FOUND')
    balance += amount
  }
  return statementBalance - balance
}

const adjustmentOf = (
  { accountId, statementDate }: Statement,
  { propertyId, category }: Adjustment,
  amount: number,
  reconciliationId: string,
) => ({
  ...unlinked,
  id: uuidv7(),
  propertyId,
  unitId: null,
  category,
  accountId,
  loanId: null,
  date: statementDate,
  amount,
  payee: null,
  description: 'Adjustment to the statement',
  notes: '',
  reference: null,
  reconciliationId,
})
