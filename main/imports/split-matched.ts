import type { Loan } from '#shared/loans/loans'
import type { Transaction } from '#shared/transactions'
import type { DataTransaction } from '../database/schema.ts'
import { partsOn } from '../recurring/booking-parts.ts'
import { replaceParts } from '../transactions/split-transaction.ts'
import { findTransaction, updateTransaction } from '../transactions/transaction-queries.ts'
import type { Assignment } from './assign-lines.ts'
import { createLoanPaymentFinder, type LoanPayment } from './loan-payments.ts'
import type { Accepted } from './review.ts'

/**
 * Takes bookings made by hand that lines of a file turned out to be apart, where one line pays an
 * instalment: as if the file had brought them. What is split already stays as its owner split it.
 */
export async function splitMatched(
  tx: DataTransaction,
  accepted: readonly Accepted[],
  loans: readonly Loan[],
  at: string,
): Promise<void> {
  const loanPaymentOf = createLoanPaymentFinder(loans)
  for (const { own, row } of accepted) {
    const booking = row && own.line.amount < 0 ? await findTransaction(tx, row.id) : undefined
    if (booking === undefined || booking.isSplit === 1 || booking.parentId !== null) continue
    const payment = loanPaymentOf(own, assignmentOf(booking))
    if (payment !== null && payment.parts.length > 1) await split(tx, booking, payment, at)
  }
}

const assignmentOf = ({ propertyId, unitId, category, payee }: Transaction): Assignment => ({
  propertyId,
  unitId,
  category: category === 'uncategorised' ? null : category,
  payee: payee ?? '',
  because: '',
})

async function split(
  tx: DataTransaction,
  booking: Transaction,
  { loan, parts }: LoanPayment,
  at: string,
): Promise<void> {
  const whole = { ...booking, loanId: loan.id }
  if (booking.loanId !== loan.id)
    await updateTransaction(tx, booking.id, { loanId: loan.id, updatedAt: at })
  await replaceParts(tx, whole, partsOn(whole, parts), at)
}
