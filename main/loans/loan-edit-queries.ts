import type { DataTransaction, NewRow } from '../database/schema.ts'

export type LoanColumns = Omit<NewRow<'loans'>, 'createdAt' | 'updatedAt'>

export const insertLoanRow = (db: DataTransaction, loan: NewRow<'loans'>) =>
  db.insertInto('loans').values(loan).execute()

export const updateLoanRow = (
  db: DataTransaction,
  { id, ...fields }: LoanColumns & { readonly updatedAt: string },
) => db.updateTable('loans').set(fields).where('id', '=', id).execute()

export const insertLoanReset = (db: DataTransaction, reset: NewRow<'loan_rate_resets'>) =>
  db.insertInto('loan_rate_resets').values(reset).execute()

export const deleteLoanResets = (db: DataTransaction, loanId: string) =>
  db.deleteFrom('loan_rate_resets').where('loanId', '=', loanId).execute()

export const deleteLoanRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('loans').where('id', '=', id).execute()
