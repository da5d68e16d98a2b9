import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { EntityId } from '../ids.ts'
import { Loan } from './loans.ts'
import { Minor } from '../money.ts'

/** A loan as the screens show it on a day. */

export const LoanState = z.enum(['future', 'running', 'ended'])
export type LoanState = z.infer<typeof LoanState>

const ScheduledPayment = z.object({
  number: z.int(),
  date: IsoDate,
  payment: Minor,
  interest: Minor,
  principal: Minor,
  balance: Minor,
})

/** The payment after the day; the escrow is paid beside it. */
export const NextPayment = ScheduledPayment.extend({ escrow: Minor })

export const LoanRow = Loan.extend({
  propertyName: z.string(),
  state: LoanState,
  balance: Minor,
  /** Null for a floating loan whose rate nobody has recorded. */
  currentRate: z.number().nullable(),
  nextPayment: NextPayment.nullable(),
  maturityDate: IsoDate,
  /** The balance against the value of the property; null without a value. */
  loanToValue: z.number().nullable(),
  /** Of the property over the twelve full months before the day, all its loans together. */
  dscr: z.number().nullable(),
})
export type LoanRow = z.infer<typeof LoanRow>

export const LoanDetail = z.object({
  loan: LoanRow,
  /** Null for a floating loan whose rate nobody has recorded. */
  schedule: z
    .object({
      payments: z.array(ScheduledPayment),
      levelPayment: Minor.nullable(),
      totalInterest: Minor,
    })
    .nullable(),
  statements: z.array(z.object({ date: IsoDate, balance: Minor, scheduled: Minor, drift: Minor })),
  /** What it would take to repay the loan at the end of the day. */
  payoff: z.object({
    balance: Minor,
    accruedInterest: Minor,
    penalty: Minor,
    total: Minor,
  }),
  /** The loans it goes on from and those that went on from it, oldest first, itself among them. */
  renewals: z.array(
    Loan.pick({ id: true, lender: true, amount: true, startDate: true, endedDate: true }).extend({
      currentRate: z.number().nullable(),
    }),
  ),
})
export type LoanDetail = z.infer<typeof LoanDetail>

/** How a loan ends before its term: the day, and whether the money that moves is booked with it. */
export const LoanEnding = z.strictObject({
  loanId: EntityId,
  endedDate: IsoDate,
  isBooked: z.boolean(),
  accountId: EntityId.nullable().default(null),
})
export type LoanEnding = z.infer<typeof LoanEnding>
