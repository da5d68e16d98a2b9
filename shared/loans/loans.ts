import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { Minor, TypedAmount } from '../money.ts'

export const LoanRate = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fixed'), annual: z.number().min(-0.1).max(1) }),
  z.strictObject({
    type: z.literal('floating'),
    index: ShortText,
    margin: z.number().min(-0.1).max(1),
    cap: z.number().min(-0.1).max(1).nullable(),
    floor: z.number().min(-0.1).max(1).nullable(),
    /** All-in annual rates, each from its date on. */
    resets: z.array(z.strictObject({ date: IsoDate, annual: z.number().min(-0.1).max(1) })),
  }),
])
export type LoanRate = z.infer<typeof LoanRate>

export const DayCount = z.enum(['30/360', 'actual/360', 'actual/365'])
export type DayCount = z.infer<typeof DayCount>

export const PaymentFrequency = z.enum(['monthly', 'quarterly', 'annual'])
export type PaymentFrequency = z.infer<typeof PaymentFrequency>

/** Paid on top of what is due, all of it to the principal. */
export const ExtraPayment = z.object({ date: IsoDate, amount: Minor.min(1) })
export type ExtraPayment = z.infer<typeof ExtraPayment>

/** What repaying early costs, as a share of what is repaid, up to a month of the loan, included. */
export const PrepaymentStep = z.object({
  untilMonth: z.int().min(1).max(600),
  rate: z.number().min(0).max(1),
})
export type PrepaymentStep = z.infer<typeof PrepaymentStep>

/** What a statement of the lender says is owed at the end of a day. */
export const LoanStatement = z.object({ date: IsoDate, balance: Minor.min(0) })
export type LoanStatement = z.infer<typeof LoanStatement>

export const Loan = z.object({
  id: EntityId,
  propertyId: EntityId,
  lender: ShortText,
  amount: Minor.min(0),
  startDate: IsoDate,
  firstPaymentDate: IsoDate,
  termMonths: z.int().min(1).max(600),
  amortizationMonths: z.int().min(1).max(1200),
  interestOnlyMonths: z.int().min(0).max(600),
  rate: LoanRate,
  dayCount: DayCount,
  paymentFrequency: PaymentFrequency,
  /** Paid once, when the loan starts. */
  fees: Minor.min(0),
  /** Paid with each month's instalment into the lender's escrow for taxes and insurance. */
  escrowMonthly: Minor.min(0),
  /** The day on which the loan was repaid early, refinanced or renewed; null while it runs its course. */
  endedDate: IsoDate.nullable(),
  renewsLoanId: EntityId.nullable(),
  notes: LongText,
  extraPayments: z.array(ExtraPayment),
  prepaymentSteps: z.array(PrepaymentStep),
  statements: z.array(LoanStatement),
})
export type Loan = z.infer<typeof Loan>

const rateRange = 'Write a rate between −10% and 100% a year.'
const TypedRate = z.number(rateRange).min(-0.1, rateRange).max(1, rateRange)

export const typedMonths = (min: number, max: number) => {
  const message = `Write a whole number of months from ${min} to ${max}.`
  return z.int(message).min(min, message).max(max, message)
}

const TypedLoanRate = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fixed'), annual: TypedRate }),
  z.strictObject({
    type: z.literal('floating'),
    index: ShortText,
    margin: TypedRate,
    cap: TypedRate.nullable(),
    floor: TypedRate.nullable(),
    resets: z.array(z.strictObject({ date: IsoDate, annual: TypedRate })),
  }),
])

const TypedExtra = ExtraPayment.extend({
  amount: TypedAmount.min(1, 'An extra payment is above 0.'),
})
const TypedStatement = LoanStatement.extend({ balance: TypedAmount })
const shareOfRepaid = 'Write a share between 0% and 100%.'
export const TypedStep = PrepaymentStep.extend({
  untilMonth: typedMonths(1, 600),
  rate: z.number(shareOfRepaid).min(0, shareOfRepaid).max(1, shareOfRepaid),
})

const TypedLoan = Loan.omit({ id: true }).extend({
  amount: TypedAmount.min(1, 'A loan has an amount above 0.'),
  termMonths: typedMonths(1, 600),
  amortizationMonths: typedMonths(1, 1200),
  interestOnlyMonths: typedMonths(0, 600),
  rate: TypedLoanRate,
  paymentFrequency: PaymentFrequency.default('monthly'),
  fees: TypedAmount.default(0),
  escrowMonthly: TypedAmount.default(0),
  endedDate: IsoDate.nullable().default(null),
  renewsLoanId: EntityId.nullable().default(null),
  notes: LongText.default(''),
  extraPayments: z.array(TypedExtra).default([]),
  prepaymentSteps: z.array(TypedStep).default([]),
  statements: z.array(TypedStatement).default([]),
})

/** What an edit leaves as it is when it says nothing of it. */
const neverReset = {
  paymentFrequency: PaymentFrequency.exactOptional(),
  fees: TypedAmount.exactOptional(),
  escrowMonthly: TypedAmount.exactOptional(),
  endedDate: IsoDate.nullable().exactOptional(),
  renewsLoanId: EntityId.nullable().exactOptional(),
  notes: LongText.exactOptional(),
  extraPayments: z.array(TypedExtra).exactOptional(),
  prepaymentSteps: z.array(TypedStep).exactOptional(),
  statements: z.array(TypedStatement).exactOptional(),
}
type NeverReset = keyof typeof neverReset

type Terms = Omit<z.infer<typeof TypedLoan>, 'propertyId' | NeverReset> &
  Partial<Pick<z.infer<typeof TypedLoan>, NeverReset>>
type Report = (path: PropertyKey[], message: string) => void

/** The rules that hold between the fields of a loan, each at the field where it is broken. */
function refuseBrokenTerms(loan: Terms, context: z.RefinementCtx): void {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message })
  const { endedDate = null, extraPayments = [], statements = [], rate } = loan
  if (loan.firstPaymentDate <= loan.startDate)
    report(['firstPaymentDate'], 'The first payment comes after the loan starts.')
  if (loan.interestOnlyMonths > loan.termMonths)
    report(['interestOnlyMonths'], 'Interest only cannot last longer than the loan.')
  if (endedDate !== null && endedDate < loan.startDate)
    report(['endedDate'], 'A loan ends after it starts.')
  refuseBrokenMonths(loan, report)
  refuseRepeated(extraPayments, 'extraPayments', report)
  refuseRepeated(statements, 'statements', report)
  refuseUnorderedSteps(loan, report)
  if (rate.type === 'floating') refuseUnorderedResets(rate.resets, report)
}

/** A loan that is paid by the quarter or by the year runs for whole quarters or years. */
export function refuseBrokenMonths(
  {
    paymentFrequency = 'monthly',
    ...loan
  }: Pick<Terms, 'termMonths' | 'amortizationMonths' | 'interestOnlyMonths' | 'paymentFrequency'>,
  report: Report,
): void {
  const step = { monthly: 1, quarterly: 3, annual: 12 }[paymentFrequency]
  for (const field of ['termMonths', 'amortizationMonths', 'interestOnlyMonths'] as const)
    if (loan[field] % step !== 0)
      report([field], `Write a multiple of ${step} months: that is how often the loan is paid.`)
}

function refuseUnorderedSteps({ prepaymentSteps = [] }: Terms, report: Report): void {
  for (const [index, { untilMonth }] of prepaymentSteps.entries())
    if (index > 0 && untilMonth <= (prepaymentSteps[index - 1]?.untilMonth ?? 0))
      report(['prepaymentSteps', index, 'untilMonth'], 'Each step ends after the one before it.')
}

/** One entry a day, in the order of the days. */
function refuseRepeated(
  entries: readonly { readonly date: string }[],
  field: string,
  report: Report,
): void {
  for (const [index, { date }] of entries.entries())
    if (index > 0 && date <= (entries[index - 1]?.date ?? ''))
      report([field, index, 'date'], 'Each day comes after the one before it.')
}

function refuseUnorderedResets(resets: readonly { readonly date: string }[], report: Report): void {
  if (resets.length === 0) report(['rate', 'resets'], 'Write the rate the loan starts with.')
  for (const [index, { date }] of resets.entries())
    if (index > 0 && date <= (resets[index - 1]?.date ?? ''))
      report(['rate', 'resets', index, 'date'], 'Each rate comes after the one before it.')
}

/** A loan as a person types it in. */
export const NewLoan = TypedLoan.superRefine(refuseBrokenTerms)
export type NewLoan = z.infer<typeof NewLoan>

/** What may be changed of a loan: all but the property it is on. */
export const LoanEdit = TypedLoan.omit({ propertyId: true })
  .extend({ id: EntityId, ...neverReset })
  .superRefine(refuseBrokenTerms)
export type LoanEdit = z.infer<typeof LoanEdit>
