import { v7 as uuidv7 } from 'uuid'
import type { IsoDate } from '#shared/dates'
import { scheduleIfKnown } from '#shared/finance/loan-balance'
import { payoffOn } from '#shared/finance/loan-payoff'
import type { LoanEnding } from '#shared/loans/loan-views'
import type { Loan, NewLoan } from '#shared/loans/loans'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction } from '../database/schema.ts'
import { type BookingPart, insertBooking } from '../recurring/booking-parts.ts'
import { insertLoan, requireLoan, saveLoan } from './loan-records.ts'

/**
 * Repays a loan on a day before its term; on request the payoff is booked.
 *
 * @throws AppError NOT_FOUND, LOAN_NOT_RUNNING, PERIOD_LOCKED
 */
export async function endLoan(file: OpenFile, ending: LoanEnding): Promise<Loan> {
  const before = await requireRunning(file, ending)
  const loan = { ...before, endedDate: ending.endedDate }
  await runCommand(file, { label: `Pay off loan of ${before.lender}` }, async (tx, { at }) => {
    await saveLoan(tx, before, loan, at)
    if (ending.isBooked) await bookPayoff(tx, before, ending, at)
  })
  return loan
}

/**
 * Goes on with another loan in place of one: the old one ends on the day and keeps its history, the new
 * one names it. On request the payoff, the proceeds and the fees are booked.
 *
 * @throws AppError NOT_FOUND, LOAN_NOT_RUNNING, PERIOD_LOCKED
 */
export async function renewLoan(
  file: OpenFile,
  { loan: input, ...ending }: LoanEnding & { readonly loan: NewLoan },
): Promise<Loan> {
  const before = await requireRunning(file, ending)
  const loan = { ...input, id: uuidv7(), renewsLoanId: before.id }
  await runCommand(file, { label: `Renew loan of ${before.lender}` }, async (tx, { at }) => {
    await saveLoan(tx, before, { ...before, endedDate: ending.endedDate }, at)
    await insertLoan(tx, loan, at)
    if (!ending.isBooked) return
    await bookPayoff(tx, before, ending, at)
    await bookProceeds(tx, loan, ending.accountId, at)
  })
  return loan
}

async function requireRunning(
  { db }: OpenFile,
  { loanId, endedDate }: { readonly loanId: string; readonly endedDate: IsoDate },
): Promise<Loan> {
  const loan = await requireLoan(db, loanId)
  if (loan.endedDate !== null)
    throw new AppError('LOAN_NOT_RUNNING', { message: `This loan ended on ${loan.endedDate}.` })
  if (endedDate < loan.startDate)
    throw new AppError('LOAN_NOT_RUNNING', {
      message: `This loan starts on ${loan.startDate}. Choose a day on or after it.`,
    })
  return loan
}

async function bookPayoff(
  tx: DataTransaction,
  loan: Loan,
  { endedDate, accountId }: LoanEnding,
  at: string,
): Promise<void> {
  const payoff = payoffOn(loan, scheduleIfKnown(loan), endedDate)
  const parts: BookingPart[] = [
    { category: 'loan_payoff', amount: -payoff.balance, description: 'Loan repaid' },
    { category: 'mortgage_interest', amount: -payoff.accruedInterest, description: 'Interest' },
    { category: 'loan_fee', amount: -payoff.penalty, description: 'Prepayment penalty' },
  ]
  const booking = bookingOf(loan, endedDate, accountId, `Payoff of the loan of ${loan.lender}`)
  await insertBooking(tx, booking, parts, at)
}

async function bookProceeds(
  tx: DataTransaction,
  loan: Loan,
  accountId: string | null,
  at: string,
): Promise<void> {
  const booking = bookingOf(loan, loan.startDate, accountId, `Loan of ${loan.lender}`)
  const parts: BookingPart[] = [
    { category: 'loan_proceeds', amount: loan.amount, description: 'Loan paid out' },
    { category: 'loan_fee', amount: -loan.fees, description: 'Loan fees' },
  ]
  await insertBooking(tx, booking, parts, at)
}

const bookingOf = (loan: Loan, date: IsoDate, accountId: string | null, description: string) => ({
  propertyId: loan.propertyId,
  unitId: null,
  date,
  payee: loan.lender,
  description,
  accountId,
  loanId: loan.id,
})
