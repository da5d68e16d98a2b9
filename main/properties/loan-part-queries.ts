import type { SelectQueryBuilder } from 'kysely'
import type { Loan } from '#shared/loans/loans'
import type { DataBase, Schema } from '../database/schema.ts'

/** What of a loan stands in tables of its own, each in the order of its days or months. */
export type LoanParts = Pick<Loan, 'extraPayments' | 'prepaymentSteps' | 'statements'> & {
  readonly resets: { date: string; annual: number }[]
}

type LoanIds = SelectQueryBuilder<Schema, 'loans', { id: string }>

/** Reads the parts of many loans with one query a table; the answer gives those of one loan. */
export async function readLoanParts(
  db: DataBase,
  ids: LoanIds,
): Promise<(loanId: string) => LoanParts> {
  const partsByLoan = new Map<string, LoanParts>()
  const of = (loanId: string): LoanParts => {
    const parts = partsByLoan.get(loanId) ?? noParts()
    partsByLoan.set(loanId, parts)
    return parts
  }
  for (const { loanId, ...reset } of await selectLoanResets(db, ids).execute())
    of(loanId).resets.push(reset)
  for (const { loanId, ...extra } of await selectExtraPayments(db, ids).execute())
    of(loanId).extraPayments.push(extra)
  for (const { loanId, ...step } of await selectPrepaymentSteps(db, ids).execute())
    of(loanId).prepaymentSteps.push(step)
  for (const { loanId, ...statement } of await selectLoanStatements(db, ids).execute())
    of(loanId).statements.push(statement)
  return (loanId) => partsByLoan.get(loanId) ?? noParts()
}

const noParts = (): LoanParts => ({
  resets: [],
  extraPayments: [],
  prepaymentSteps: [],
  statements: [],
})

export const selectLoanResets = (db: DataBase, ids: LoanIds) =>
  db
    .selectFrom('loan_rate_resets')
    .select(['loanId', 'date', 'annual'])
    .where('loanId', 'in', ids)
    .orderBy('loanId')
    .orderBy('date')

export const selectExtraPayments = (db: DataBase, ids: LoanIds) =>
  db
    .selectFrom('loan_payments_extra')
    .select(['loanId', 'date', 'amount'])
    .where('loanId', 'in', ids)
    .orderBy('loanId')
    .orderBy('date')

export const selectPrepaymentSteps = (db: DataBase, ids: LoanIds) =>
  db
    .selectFrom('loan_prepayment_steps')
    .select(['loanId', 'untilMonth', 'rate'])
    .where('loanId', 'in', ids)
    .orderBy('loanId')
    .orderBy('untilMonth')

export const selectLoanStatements = (db: DataBase, ids: LoanIds) =>
  db
    .selectFrom('loan_statements')
    .select(['loanId', 'date', 'balance'])
    .where('loanId', 'in', ids)
    .orderBy('loanId')
    .orderBy('date')
