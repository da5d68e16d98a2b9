import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { LoanDetail, LoanEnding, LoanRow } from './loan-views.ts'
import { Loan, LoanEdit, NewLoan } from './loans.ts'
import { TypedAmount } from '../money.ts'
import { TableFormat } from '../tables.ts'

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const endErrors = { ...writeErrors, LOAN_NOT_RUNNING: errors.LOAN_NOT_RUNNING }
const ofLoan = z.strictObject({ loanId: EntityId })

/** A statement of the lender as a person types it in. */
export const NewStatement = ofLoan.extend({ date: IsoDate, balance: TypedAmount })
export type NewStatement = z.infer<typeof NewStatement>

export const NewExtraPayment = ofLoan.extend({
  date: IsoDate,
  amount: TypedAmount.min(1, 'An extra payment is above 0.'),
})
export type NewExtraPayment = z.infer<typeof NewExtraPayment>

export const loans = {
  /** The loans of the portfolio as they stand on a day, those of archived properties left out. */
  list: oc
    .errors(readErrors)
    .input(z.strictObject({ portfolioId: EntityId, asOf: IsoDate }))
    .output(z.array(LoanRow)),
  get: oc
    .errors(readErrors)
    .input(ofLoan.extend({ asOf: IsoDate }))
    .output(LoanDetail),
  create: oc.errors(writeErrors).input(NewLoan).output(Loan),
  update: oc.errors(writeErrors).input(LoanEdit).output(Loan),
  /** Deletes the loan with the record of its rates, extra payments and statements. */
  delete: oc.errors(writeErrors).input(ofLoan).output(Loan),
  /** What the lender says is owed at the end of a day; replaces a statement of the same day. */
  addStatement: oc.errors(writeErrors).input(NewStatement).output(Loan),
  /** Paid to the principal on top of what is due; added to another of the same day. */
  addExtraPayment: oc.errors(writeErrors).input(NewExtraPayment).output(Loan),
  /** Repays the loan on a day before its term. */
  end: oc.errors(endErrors).input(LoanEnding).output(Loan),
  /** Ends a loan and goes on with another in its place; answers the new one. */
  renew: oc
    .errors(endErrors)
    .input(LoanEnding.extend({ loan: NewLoan }))
    .output(Loan),
  /** Asks where to, and writes the schedule: a workbook whose figures are formulas, or a CSV. */
  exportSchedule: oc
    .errors({ ...readErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(ofLoan.extend({ format: TableFormat }))
    .output(z.string().nullable()),
}
