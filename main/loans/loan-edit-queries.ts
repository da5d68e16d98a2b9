import type { DataTransaction, NewRow } from '../database/schema.ts'

export type LoanColumns = Omit<NewRow<'loans'>, 'createdAt' | 'updatedAt'>

export const insertLoanRow = (db: DataTransaction, loan: NewRow<'loans'>) =>
  db.insertInto('loans').values(loan).execute()

export const updateLoanRow = (
  db: DataTransaction,
  { id, ...fields }: LoanColumns & { readonly updatedAt: string },
) => db.updateTable('loans').set(fields).where('id', '=', id).execute()

/** The tables that hold what a loan has more than one of. */
export const loanPartTables = [
  'loan_rate_resets',
  'loan_payments_extra',
  'loan_prepayment_steps',
  'loan_statements',
] as const
export type LoanPartTable = (typeof loanPartTables)[number]

export const insertLoanPart = <Table extends LoanPartTable>(
  db: DataTransaction,
  table: Table,
  row: NewRow<LoanPartTable>,
) => db.insertInto<LoanPartTable>(table).values(row).execute()

export const deleteLoanParts = (db: DataTransaction, table: LoanPartTable, loanId: string) =>
  db.deleteFrom(table).where('loanId', '=', loanId).execute()

/** What went on from the loan stands by itself once the loan is gone. */
export const detachRenewals = (db: DataTransaction, loanId: string, updatedAt: string) =>
  db
    .updateTable('loans')
    .set({ renewsLoanId: null, updatedAt })
    .where('renewsLoanId', '=', loanId)
    .execute()

/** What names the loan stays and only no longer names it. */
export async function detachFromLoan(
  db: DataTransaction,
  loanId: string,
  updatedAt: string,
): Promise<void> {
  for (const table of ['documents', 'tasks', 'recurring_transactions', 'transactions'] as const)
    await db
      .updateTable(table)
      .set({ loanId: null, updatedAt })
      .where('loanId', '=', loanId)
      .execute()
}

export const deleteLoanRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('loans').where('id', '=', id).execute()
