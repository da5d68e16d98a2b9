import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId, ShortText } from './ids.ts'
import { Minor } from './money.ts'

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
  /** What the lender's last statement says is owed, and on which day. */
  statementBalance: Minor.nullable(),
  statementDate: IsoDate.nullable(),
})
export type Loan = z.infer<typeof Loan>
