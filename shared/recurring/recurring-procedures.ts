import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { Minor } from '../money.ts'
import { NewRecurring, Recurring, RecurringEdit } from './recurring.ts'

export const RecurringState = z.enum(['running', 'paused', 'ended'])
export type RecurringState = z.infer<typeof RecurringState>

/** A recurring booking with the names of what it belongs to, and what comes next. */
export const RecurringRow = Recurring.extend({
  propertyName: z.string(),
  unitLabel: z.string().nullable(),
  state: RecurringState,
  nextDate: IsoDate.nullable(),
  nextAmount: Minor.nullable(),
})
export type RecurringRow = z.infer<typeof RecurringRow>

/** A booking that is probably what was expected. */
const Suggestion = z.object({
  id: EntityId,
  date: IsoDate,
  amount: Minor,
  payee: z.string().nullable(),
  description: z.string(),
})

const OccurrencePart = z.object({ category: z.string(), amount: Minor, description: z.string() })

/** A due day that nothing has settled yet. */
export const DueRow = z.object({
  recurringId: EntityId,
  date: IsoDate,
  amount: Minor,
  parts: z.array(OccurrencePart),
  name: z.string(),
  propertyId: EntityId,
  propertyName: z.string(),
  unitId: EntityId.nullable(),
  unitLabel: z.string().nullable(),
  loanId: EntityId.nullable(),
  leaseId: EntityId.nullable(),
  payee: z.string().nullable(),
  isOverdue: z.boolean(),
  suggestion: Suggestion.nullable(),
})
export type DueRow = z.infer<typeof DueRow>

export const ProposalSource = z.enum(['lease', 'loan', 'history'])
export type ProposalSource = z.infer<typeof ProposalSource>

/** Something that could be expected from now on, and where that is known from. */
export const RecurringProposal = z.object({
  source: ProposalSource,
  recurring: NewRecurring,
  propertyName: z.string(),
  unitLabel: z.string().nullable(),
  /** How many bookings of the past follow this rhythm; null for a lease or a loan. */
  count: z.int().nullable(),
})
export type RecurringProposal = z.infer<typeof RecurringProposal>

const OccurrenceKey = z.strictObject({ recurringId: EntityId, date: IsoDate })
export type OccurrenceKey = z.infer<typeof OccurrenceKey>
const mostAtOnce = 1000

/** What becomes of due days: booked, found among the bookings, or expected no more. */
export const Settlement = z.strictObject({
  post: z.array(OccurrenceKey).max(mostAtOnce).default([]),
  match: z
    .array(OccurrenceKey.extend({ transactionId: EntityId }))
    .max(mostAtOnce)
    .default([]),
  skip: z.array(OccurrenceKey).max(mostAtOnce).default([]),
  /** The bank account on which the new bookings stand. */
  accountId: EntityId.nullable().default(null),
})
export type Settlement = z.infer<typeof Settlement>
/** As a caller writes it: what is left out is nothing. */
export type SettlementInput = z.input<typeof Settlement>

export const Settled = z.object({ posted: z.int(), matched: z.int(), skipped: z.int() })
export type Settled = z.infer<typeof Settled>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const ofDay = z.strictObject({ portfolioId: EntityId, asOf: IsoDate })
const ofRecurring = z.strictObject({ recurringId: EntityId })

export const recurring = {
  list: oc.errors(readErrors).input(ofDay).output(z.array(RecurringRow)),
  /** What is due within so many days and what is overdue, for a year back; each with a booking that fits. */
  due: oc
    .errors(readErrors)
    .input(ofDay.extend({ days: z.int().min(0).max(366) }))
    .output(z.array(DueRow)),
  /** What leases, loans and regular bookings of the past say could be expected. */
  propose: oc
    .errors(readErrors)
    .input(ofDay.extend({ sources: z.array(ProposalSource).min(1) }))
    .output(z.array(RecurringProposal)),
  /** One or several, as one command. */
  create: oc
    .errors(writeErrors)
    .input(z.strictObject({ recurring: z.array(NewRecurring).min(1).max(mostAtOnce) }))
    .output(z.array(Recurring)),
  update: oc.errors(writeErrors).input(RecurringEdit).output(Recurring),
  /** Deletes what recurs; what was booked of it stays. */
  delete: oc.errors(writeErrors).input(ofRecurring).output(Recurring),
  /** Expects nothing from a day on. */
  pause: oc
    .errors(writeErrors)
    .input(ofRecurring.extend({ on: IsoDate }))
    .output(Recurring),
  /** Goes on from a day; what would have been due in the meantime is skipped. */
  resume: oc
    .errors(writeErrors)
    .input(ofRecurring.extend({ on: IsoDate }))
    .output(Recurring),
  /** Books, matches and skips due days as one command; those that are settled already are left alone. */
  settle: oc.errors(writeErrors).input(Settlement).output(Settled),
}
