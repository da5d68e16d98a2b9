import { v7 as uuidv7 } from 'uuid'
import type { Loan, LoanEdit, NewLoan } from '#shared/loans'
import { AppError } from '../app-error.ts'
import { areSameRows, isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { findLoan } from '../properties/loan-queries.ts'
import { findProperty } from '../properties/property-queries.ts'
import {
  deleteLoanParts,
  deleteLoanRow,
  detachFromLoan,
  detachRenewals,
  insertLoanPart,
  insertLoanRow,
  type LoanColumns,
  type LoanPartTable,
  loanPartTables,
  updateLoanRow,
} from './loan-edit-queries.ts'

/** @throws AppError NOT_FOUND when the property is no longer there */
export async function createLoan(file: OpenFile, input: NewLoan): Promise<Loan> {
  const loan = { ...input, id: uuidv7() }
  await runCommand(file, { label: `Add loan of ${input.lender}` }, async (tx, { at }) => {
    if (!(await findProperty(tx, input.propertyId))) throw new AppError('NOT_FOUND')
    await insertLoanRow(tx, { ...columnsOf(loan), createdAt: at, updatedAt: at })
    for (const table of loanPartTables) await insertParts(tx, table, loan, at)
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
    for (const table of loanPartTables) {
      if (areSameRows(partsOf(before, table), partsOf(loan, table))) continue
      await deleteLoanParts(tx, table, loan.id)
      await insertParts(tx, table, loan, at)
    }
  })
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

async function requireLoan(db: DataBase, id: string): Promise<Loan> {
  const loan = await findLoan(db, id)
  if (loan === undefined) throw new AppError('NOT_FOUND')
  return loan
}

/** The loan as its table keeps it; what it has more than one of stands in tables of its own. */
function columnsOf(whole: Loan): LoanColumns {
  const { rate, extraPayments: _e, prepaymentSteps: _p, statements: _s, ...loan } = whole
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

function partsOf(loan: Loan, table: LoanPartTable) {
  switch (table) {
    case 'loan_rate_resets':
      return loan.rate.type === 'floating' ? loan.rate.resets : []
    case 'loan_payments_extra':
      return loan.extraPayments
    case 'loan_prepayment_steps':
      return loan.prepaymentSteps
    case 'loan_statements':
      return loan.statements
  }
}

async function insertParts(
  tx: DataTransaction,
  table: LoanPartTable,
  loan: Loan,
  at: string,
): Promise<void> {
  for (const part of partsOf(loan, table))
    await insertLoanPart(tx, table, { ...part, loanId: loan.id, createdAt: at, updatedAt: at })
}
