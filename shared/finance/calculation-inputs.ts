import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { DayCount, PaymentFrequency } from '../loans/loans.ts'
import {
  type InputErrorCode,
  listField,
  numberField,
  textField,
} from '../optimizer/optimizer-input.ts'
import type { FieldWords } from '../optimizer/optimizer-errors.ts'
import { monthsPerPayment } from './loan-periods.ts'

/** What `freehold calc` reads: money in currency units, rates as fractions a year. Unknown fields are errors. */
const mostFlows = 100_000

export const dateField = z.string().check((context) => {
  if (IsoDate.safeParse(context.value).success) return
  const message = 'must be a date that exists, written YYYY-MM-DD'
  context.issues.push({
    code: 'custom',
    input: context.value,
    message,
    params: { code: 'bad_date' },
  })
})

export const rateField = numberField({ min: -0.1, max: 1 })
export const discountField = numberField({ min: -0.99, max: 10 })

/** Where the two rates of the MIRR are not given, the discount rate stands for them. */
export const CashFlowInput = z
  .strictObject({
    flows: listField(z.strictObject({ date: dateField, amount: numberField() }), mostFlows, 1),
    discountRate: discountField,
    financeRate: discountField.nullish(),
    reinvestRate: discountField.nullish(),
  })
  .transform(({ flows, discountRate, financeRate, reinvestRate }) => ({
    flows,
    discountRate,
    financeRate: financeRate ?? discountRate,
    reinvestRate: reinvestRate ?? discountRate,
  }))
export type CashFlowInput = z.infer<typeof CashFlowInput>

export const RateOfReturnInput = z.strictObject({ amounts: listField(numberField(), mostFlows, 1) })

export const FixedRate = z.strictObject({ type: z.literal('fixed'), annual: rateField })
export const FloatingRate = z.strictObject({
  type: z.literal('floating'),
  index: textField.default(''),
  margin: rateField.default(0),
  cap: rateField.nullable().default(null),
  floor: rateField.nullable().default(null),
  resets: listField(z.strictObject({ date: dateField, annual: rateField }), 1200, 1),
})

const dated = <Shape extends z.ZodRawShape>(shape: Shape) =>
  listField(z.strictObject({ date: dateField, ...shape }), 1200).default([])

/** A loan of the portable portfolio file; what only names it or says what was paid may be left out. */
export const LoanInput = z
  .strictObject({
    id: textField.nullish(),
    propertyId: textField.nullish(),
    lender: textField.nullish(),
    amount: numberField({ above: 0 }),
    startDate: dateField,
    firstPaymentDate: dateField,
    termMonths: numberField({ integer: true, min: 1, max: 600 }),
    amortizationMonths: numberField({ integer: true, min: 1, max: 1200 }),
    interestOnlyMonths: numberField({ integer: true, min: 0, max: 600 }).default(0),
    rate: z.discriminatedUnion('type', [FixedRate, FloatingRate]),
    dayCount: DayCount.default('30/360'),
    paymentFrequency: PaymentFrequency.default('monthly'),
    fees: numberField({ min: 0 }).default(0),
    escrowMonthly: numberField({ min: 0 }).default(0),
    endedDate: dateField.nullish(),
    renewsLoanId: textField.nullish(),
    notes: z.string().default(''),
    extraPayments: dated({ amount: numberField({ above: 0 }) }),
    prepaymentSteps: listField(
      z.strictObject({
        untilMonth: numberField({ integer: true, min: 1, max: 600 }),
        rate: numberField({ min: 0, max: 1 }),
      }),
      600,
    ).default([]),
    statements: dated({ balance: numberField({ min: 0 }) }),
    statementBalance: numberField({ min: 0 }).nullish(),
    statementDate: dateField.nullish(),
  })
  .check((context) => {
    const { value, issues } = context
    const refuse = (field: keyof typeof value, code: InputErrorCode, message: string) =>
      issues.push({ code: 'custom', input: value[field], path: [field], message, params: { code } })
    if (value.firstPaymentDate < value.startDate)
      refuse('firstPaymentDate', 'conflict', 'cannot lie before the start of the loan')
    if (value.endedDate && value.endedDate < value.startDate)
      refuse('endedDate', 'conflict', 'cannot lie before the start of the loan')
    const step = monthsPerPayment[value.paymentFrequency]
    for (const field of ['termMonths', 'amortizationMonths', 'interestOnlyMonths'] as const)
      if (value[field] % step !== 0)
        refuse(
          field,
          'conflict',
          `must be a multiple of ${step} when payments are ${value.paymentFrequency}`,
        )
  })
export type LoanInput = z.infer<typeof LoanInput>

/** How the fields are called in a refusal. */
export const calculationWords: FieldWords = {
  fields: {
    discountRate: 'discount rate',
    financeRate: 'finance rate',
    reinvestRate: 'reinvest rate',
    startDate: 'start date',
    firstPaymentDate: 'first payment date',
    termMonths: 'term in months',
    amortizationMonths: 'amortization in months',
    interestOnlyMonths: 'months of interest only',
    'rate.type': 'rate type',
    dayCount: 'day count',
    paymentFrequency: 'payment frequency',
    escrowMonthly: 'escrow a month',
    endedDate: 'end date',
    extraPayments: 'extra payments',
    prepaymentSteps: 'prepayment steps',
    'prepaymentSteps.untilMonth': 'last month',
    statementBalance: 'statement balance',
    statementDate: 'statement date',
  },
  lists: {
    flows: 'Flow',
    amounts: 'Amount',
    resets: 'Reset',
    extraPayments: 'Extra payment',
    prepaymentSteps: 'Prepayment step',
    statements: 'Statement',
  },
}
