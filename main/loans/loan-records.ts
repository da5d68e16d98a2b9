import type { Loan } from '#shared/loans/loans'
import { AppError } from '../app-error.ts'
import { areSameRows, isUnchanged } from '../audit/is-unchanged.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { findLoan } from '../properties/loan-queries.ts'
import { findProperty } from '../properties/property-queries.ts'
import {
  deleteLoanParts,
  insertLoanPart,
  insertLoanRow,
  type LoanColumns,
  type LoanPartTable,
  loanPartTables,
  updateLoanRow,
} from './loan-edit-queries.ts'

/** @throws AppError NOT_FOUND */
export async function requireLoan(db: DataBase, id: string): Promise<Loan> {
  const loan = await findLoan(db, id)
  if (loan === undefined) throw new AppError('NOT_FOUND')
  return loan
}

/**
 * Writes a new loan into its tables.
 *
 * @throws AppError NOT_FOUND when the property, or the loan that it renews, is no longer there
 */
export async function insertLoan(tx: DataTransaction, loan: Loan, at: string): Promise<void> {
  if (!(await findProperty(tx, loan.propertyId))) throw new AppError('NOT_FOUND')
  if (loan.renewsLoanId !== null) await requireLoan(tx, loan.renewsLoanId)
  await insertLoanRow(tx, { ...columnsOf(loan), createdAt: at, updatedAt: at })
  for (const table of loanPartTables) await insertParts(tx, table, loan, at)
}

/** Writes what an edit has changed of a loan, and touches nothing else. */
export async function saveLoan(
  tx: DataTransaction,
  before: Loan,
  loan: Loan,
  at: string,
): Promise<void> {
  if (!isUnchanged(columnsOf(before), columnsOf(loan)))
    await updateLoanRow(tx, { ...columnsOf(loan), updatedAt: at })
  for (const table of loanPartTables) {
    if (areSameRows(partsOf(before, table), partsOf(loan, table))) continue
    await deleteLoanParts(tx, table, loan.id)
    await insertParts(tx, table, loan, at)
  }
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
