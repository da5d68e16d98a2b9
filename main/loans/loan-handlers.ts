import { v7 as uuidv7 } from 'uuid'
import { withExtra } from '#shared/finance/loan-what-if'
import type { NewExtraPayment, NewStatement } from '#shared/loans/loan-procedures'
import type { Loan, LoanEdit, NewLoan } from '#shared/loans/loans'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import {
  deleteLoanParts,
  deleteLoanRow,
  detachFromLoan,
  detachRenewals,
  loanPartTables,
} from './loan-edit-queries.ts'
import { insertLoan, requireLoan, saveLoan } from './loan-records.ts'

/** @throws AppError NOT_FOUND when the property, or the loan that it renews, is no longer there */
export async function createLoan(file: OpenFile, input: NewLoan): Promise<Loan> {
  const loan = { ...input, id: uuidv7() }
  await runCommand(file, { label: `Add loan of ${input.lender}` }, (tx, { at }) =>
    insertLoan(tx, loan, at),
  )
  return loan
}

/**
 * Changes the fields that the edit names; the others stay as they are.
 *
 * @throws AppError NOT_FOUND
 */
export const editLoan = (file: OpenFile, edit: LoanEdit): Promise<Loan> =>
  changeLoan(file, edit.id, `Edit loan of ${edit.lender}`, (before) => ({ ...before, ...edit }))

/** @throws AppError NOT_FOUND */
export const addStatement = (
  file: OpenFile,
  { loanId, date, balance }: NewStatement,
): Promise<Loan> =>
  changeLoan(file, loanId, 'Add statement of a loan', (before) => ({
    ...before,
    statements: [
      ...before.statements.filter((statement) => statement.date !== date),
      { date, balance },
    ].sort((a, b) => (a.date < b.date ? -1 : 1)),
  }))

/** @throws AppError NOT_FOUND */
export const addExtraPayment = (
  file: OpenFile,
  { loanId, date, amount }: NewExtraPayment,
): Promise<Loan> =>
  changeLoan(file, loanId, 'Add extra payment', (before) => ({
    ...before,
    extraPayments: withExtra(before.extraPayments, { date, amount }),
  }))

async function changeLoan(
  file: OpenFile,
  loanId: string,
  label: string,
  change: (before: Loan) => Loan,
): Promise<Loan> {
  const before = await requireLoan(file.db, loanId)
  const loan = change(before)
  await runCommand(file, { label }, (tx, { at }) => saveLoan(tx, before, loan, at))
  return loan
}

/** @throws AppError NOT_FOUND */
export async function deleteLoan(file: OpenFile, loanId: string): Promise<Loan> {
  const loan = await requireLoan(file.db, loanId)
  await runCommand(file, { label: `Delete loan of ${loan.lender}` }, async (tx, { at }) => {
    await detachRenewals(tx, loanId, at)
    await detachFromLoan(tx, loanId, at)
    for (const table of loanPartTables) await deleteLoanParts(tx, table, loanId)
    await deleteLoanRow(tx, loanId)
  })
  return loan
}
