import { v7 as uuidv7 } from 'uuid'
import type { Loan, LoanEdit, LoanRate, NewLoan } from '#shared/loans'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { findLoan } from '../properties/loan-queries.ts'
import { findProperty } from '../properties/property-queries.ts'
import {
  deleteLoanResets,
  deleteLoanRow,
  insertLoanReset,
  insertLoanRow,
  type LoanColumns,
  updateLoanRow,
} from './loan-edit-queries.ts'

/** @throws AppError NOT_FOUND when the property is no longer there */
export async function createLoan(file: OpenFile, input: NewLoan): Promise<Loan> {
  const loan = { ...input, id: uuidv7() }
  await runCommand(file, { label: `Add loan of ${input.lender}` }, async (tx, { at }) => {
    if (!(await findProperty(tx, input.propertyId))) throw new AppError('NOT_FOUND')
    await insertLoanRow(tx, { ...columnsOf(loan), createdAt: at, updatedAt: at })
    await insertResets(tx, loan, at)
  })
  return loan
}

/** @throws AppError NOT_FOUND */
export async function editLoan(file: OpenFile, edit: LoanEdit): Promise<Loan> {
  const before = await requireLoan(file.db, edit.id)
  const loan = { ...before, ...edit }
  await runCommand(file, { label: `Edit loan of ${edit.lender}` }, async (tx, { at }) => {
    if (!isUnchanged(columnsOf(before), columnsOf(loan)))
      await updateLoanRow(tx, { ...columnsOf(loan), updatedAt: at })
    if (!areSameResets(before.rate, loan.rate)) {
      await deleteLoanResets(tx, loan.id)
      await insertResets(tx, loan, at)
    }
  })
  return loan
}

/** @throws AppError NOT_FOUND */
export async function deleteLoan(file: OpenFile, loanId: string): Promise<Loan> {
  const loan = await requireLoan(file.db, loanId)
  await runCommand(file, { label: `Delete loan of ${loan.lender}` }, async (tx) => {
    await deleteLoanResets(tx, loanId)
    await deleteLoanRow(tx, loanId)
  })
  return loan
}

async function requireLoan(db: DataBase, id: string): Promise<Loan> {
  const loan = await findLoan(db, id)
  if (loan === undefined) throw new AppError('NOT_FOUND')
  return loan
}

/** The loan as its table keeps it; the resets of a floating rate stand in a table of their own. */
function columnsOf({ rate, ...loan }: Loan): LoanColumns {
  if (rate.type === 'fixed')
    return { ...loan, ...noFloating, rateType: 'fixed', annualRate: rate.annual }
  return {
    ...loan,
    rateType: 'floating',
    annualRate: null,
    rateIndex: rate.index,
    margin: rate.margin,
    rateCap: rate.cap,
    rateFloor: rate.floor,
  }
}

const noFloating = { rateIndex: null, margin: null, rateCap: null, rateFloor: null }

const resetsOf = (rate: LoanRate) => (rate.type === 'floating' ? rate.resets : [])

async function insertResets(tx: DataTransaction, { id, rate }: Loan, at: string): Promise<void> {
  for (const reset of resetsOf(rate))
    await insertLoanReset(tx, { ...reset, loanId: id, createdAt: at, updatedAt: at })
}

function areSameResets(before: LoanRate, after: LoanRate): boolean {
  const [a, b] = [resetsOf(before), resetsOf(after)]
  return (
    a.length === b.length &&
    a.every(({ date, annual }, n) => b[n]?.date === date && b[n].annual === annual)
  )
}
