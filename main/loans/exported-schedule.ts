import type { IsoDate } from '#shared/dates'
import { scheduleIfKnown } from '#shared/finance/loan-balance'
import { escrowPerPayment, interestFraction, paymentDate } from '#shared/finance/loan-periods'
import { loanRateOn } from '#shared/finance/loan-rate'
import type { Loan } from '#shared/loans/loans'
import { minorToMajor } from '#shared/money'
import { AppError } from '../app-error.ts'

/** A schedule as it leaves the app: money in currency units, what each figure came from beside it. */
export type ExportedSchedule = {
  readonly lender: string
  readonly propertyName: string
  readonly currency: string
  readonly amount: number
  readonly rows: readonly {
    readonly number: number
    readonly date: IsoDate
    readonly rate: number
    readonly fraction: number
    readonly payment: number
    readonly interest: number
    readonly principal: number
    readonly escrow: number
    readonly balance: number
  }[]
}

/** @throws AppError NOT_FOUND where no rate of the loan is known */
export function toExportedSchedule(
  loan: Loan,
  propertyName: string,
  currency: string,
): ExportedSchedule {
  const schedule = scheduleIfKnown(loan)
  if (schedule === null)
    throw new AppError('NOT_FOUND', { message: 'Without a rate this loan has no schedule.' })
  const major = (minor: number) => minorToMajor(minor, currency)
  const escrow = major(escrowPerPayment(loan))
  return {
    lender: loan.lender,
    propertyName,
    currency,
    amount: major(loan.amount),
    rows: schedule.payments.map(({ number, date, ...money }) => {
      const from = paymentDate(loan, number - 1)
      return {
        number,
        date,
        rate: loanRateOn(loan.rate, from) ?? 0,
        fraction: interestFraction(loan, from, paymentDate(loan, number), date),
        payment: major(money.payment),
        interest: major(money.interest),
        principal: major(money.principal),
        escrow,
        balance: major(money.balance),
      }
    }),
  }
}
