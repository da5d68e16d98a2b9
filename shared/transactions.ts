import { oc } from '@orpc/contract'
import { z } from 'zod'
import { CategoryKind } from './categories.ts'
import { IsoDate } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Minor } from './money.ts'

/** One booking. Cash in is positive, cash out negative; the meaning comes from the category. */
export const Transaction = z.object({
  id: EntityId,
  propertyId: EntityId,
  unitId: EntityId.nullable(),
  date: IsoDate,
  amount: Minor,
  category: z.string().min(1).max(60),
  payee: z.string().max(200).nullable(),
  description: z.string().max(1000),
  notes: LongText,
  reference: z.string().max(200).nullable(),
  /** Of a booking that is split, the whole: it counts in no sum, its parts do. */
  isSplit: z.int().min(0).max(1),
  /** Of a part, the booking that is split. */
  parentId: EntityId.nullable(),
  accountId: EntityId.nullable(),
  tenantId: EntityId.nullable(),
  leaseId: EntityId.nullable(),
  loanId: EntityId.nullable(),
  /** What it was expected as: the recurring booking, and the day on which that was due. */
  recurringId: EntityId.nullable(),
  recurringDate: IsoDate.nullable(),
  reconciliationId: EntityId.nullable(),
  /** The bank's own name for the line, by which it is known again. */
  bankId: z.string().max(200).nullable(),
  importBatchId: EntityId.nullable(),
})
export type Transaction = z.infer<typeof Transaction>

const PickedCategory = z.string().min(1, 'Choose a category.').max(60)
const TypedMoney = z.int('Write an amount.').refine((amount) => amount !== 0, 'Write an amount.')

/** A booking as a person types it in, signed: money out is negative. */
export const NewTransaction = Transaction.pick({
  unitId: true,
  date: true,
  payee: true,
  description: true,
  reference: true,
  notes: true,
  accountId: true,
  loanId: true,
}).extend({
  propertyId: EntityId.min(1, 'Choose the property.'),
  amount: TypedMoney,
  category: PickedCategory,
})
export type NewTransaction = z.infer<typeof NewTransaction>

/** Takes a booking off its finished reconciliation first; without it, such a booking is left alone. */
const Unreconcile = z.boolean().default(false)

/** What may be changed of a booking; what is not named here stays as it is. */
export const TransactionEdit = NewTransaction.extend({ id: EntityId, unreconcile: Unreconcile })
export type TransactionEdit = z.infer<typeof TransactionEdit>

/** One part of a split booking, signed as the booking is. */
export const SplitPart = z.object({
  propertyId: EntityId.min(1, 'Choose the property.'),
  unitId: EntityId.nullable(),
  category: PickedCategory,
  amount: TypedMoney,
  description: z.string().max(1000),
})
export type SplitPart = z.infer<typeof SplitPart>

const TransactionIds = z.array(EntityId).min(1).max(10_000)

/** What is set on every booking chosen; what is left out stays as it is. */
export const BulkChange = z
  .object({
    category: PickedCategory,
    propertyId: EntityId,
    unitId: EntityId.nullable(),
    accountId: EntityId.nullable(),
    payee: z.string().max(200).nullable(),
    description: z.string().max(1000),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Choose what to change.')
export type BulkChange = z.infer<typeof BulkChange>

/**
 * Which bookings are listed. Filters of what a booking counts as (property, unit, category, kind) look at
 * the parts of split bookings; without them a split booking is one line, as on the bank's statement.
 */
export const TransactionFilter = z
  .strictObject({
    propertyId: EntityId,
    unitId: EntityId,
    category: z.string().max(60),
    kind: CategoryKind,
    accountId: EntityId,
    from: IsoDate,
    to: IsoDate,
    /** Of the amount without its sign. */
    amountMin: Minor.min(0),
    amountMax: Minor.min(0),
    /** Words that payee, description or reference contain, each of them. */
    text: z.string().max(200),
    isUncategorised: z.boolean(),
    isUnreconciled: z.boolean(),
    /** Costs without a receipt. */
    needsReceipt: z.boolean(),
  })
  .partial()
export type TransactionFilter = z.infer<typeof TransactionFilter>

export const TransactionSort = z.object({
  by: z.enum(['date', 'amount']),
  direction: z.enum(['asc', 'desc']),
})
export type TransactionSort = z.infer<typeof TransactionSort>

/** The last row of a page: the next one begins after it. */
export const TransactionCursor = z.object({ value: z.union([IsoDate, Minor]), id: EntityId })
export type TransactionCursor = z.infer<typeof TransactionCursor>

/** A booking as a list shows it, with the names of what it belongs to. */
export const TransactionRow = Transaction.extend({
  propertyName: z.string(),
  unitLabel: z.string().nullable(),
  accountName: z.string().nullable(),
  parts: z.int(),
  receipts: z.int(),
})
export type TransactionRow = z.infer<typeof TransactionRow>

export const TransactionSums = z.object({ in: Minor, out: Minor, net: Minor, count: z.int() })
export type TransactionSums = z.infer<typeof TransactionSums>

export const TransactionDetail = z.object({
  transaction: TransactionRow,
  parts: z.array(TransactionRow),
  /** What is split, when this is a part of it. */
  whole: TransactionRow.nullable(),
})
export type TransactionDetail = z.infer<typeof TransactionDetail>

/** Everything a booking may be put under, for the fields of every Money page. */
export const LedgerChoices = z.object({
  properties: z.array(
    z.object({
      id: EntityId,
      name: ShortText,
      isArchived: z.boolean(),
      units: z.array(z.object({ id: EntityId, label: z.string(), isArchived: z.boolean() })),
      loans: z.array(z.object({ id: EntityId, lender: ShortText, startDate: IsoDate })),
    }),
  ),
  accounts: z.array(z.object({ id: EntityId, name: ShortText, isArchived: z.boolean() })),
})
export type LedgerChoices = z.infer<typeof LedgerChoices>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const bookErrors = {
  ...writeErrors,
  RECONCILED: errors.RECONCILED,
  NOT_BALANCED: errors.NOT_BALANCED,
}
const InPortfolio = z.strictObject({ portfolioId: EntityId })
const Filtered = InPortfolio.extend({ filter: TransactionFilter })
const Listed = Filtered.extend({ sort: TransactionSort })
const One = z.strictObject({ transactionId: EntityId })

export const transactions = {
  list: oc
    .errors(readErrors)
    .input(Listed.extend({ cursor: TransactionCursor.nullable(), limit: z.int().min(1).max(1000) }))
    .output(z.object({ rows: z.array(TransactionRow), nextCursor: TransactionCursor.nullable() })),
  /** What the filter holds together: money in, money out (negative), their sum, and how many. */
  sum: oc.errors(readErrors).input(Filtered).output(TransactionSums),
  /** The ids of the first 10,000 that the filter holds, for choosing all of them. */
  ids: oc.errors(readErrors).input(Listed).output(z.array(EntityId)),
  get: oc.errors(readErrors).input(One).output(TransactionDetail),
  choices: oc.errors(readErrors).input(InPortfolio).output(LedgerChoices),
  /** A booking with a loan that covers an instalment is split by its schedule at once. */
  create: oc.errors(bookErrors).input(NewTransaction).output(Transaction),
  update: oc.errors(bookErrors).input(TransactionEdit).output(Transaction),
  /** One command for all of them; split bookings take no category, property or unit: their parts do. */
  updateMany: oc
    .errors(bookErrors)
    .input(
      z.strictObject({
        transactionIds: TransactionIds,
        change: BulkChange,
      }),
    )
    .output(z.object({ changed: z.int(), skipped: z.int() })),
  /** Deletes bookings with their parts; their receipts stay with the property. */
  deleteMany: oc
    .errors(bookErrors)
    .input(z.strictObject({ transactionIds: TransactionIds, unreconcile: Unreconcile }))
    .output(z.object({ deleted: z.int() })),
  duplicate: oc
    .errors(bookErrors)
    .input(One.extend({ date: IsoDate }))
    .output(Transaction),
  /** The parts take the place of those there were; together they are the booking, to the cent. */
  split: oc
    .errors(bookErrors)
    .input(
      One.extend({ parts: z.array(SplitPart).min(2, 'A split has two parts or more.').max(50) }),
    )
    .output(z.array(Transaction)),
  unsplit: oc.errors(bookErrors).input(One).output(Transaction),
  /** Principal, interest and escrow from the loan's schedule. */
  splitAsLoanPayment: oc
    .errors(bookErrors)
    .input(One.extend({ loanId: EntityId }))
    .output(z.array(Transaction)),
  /** Closes the books through a day, included; null opens them again. */
  closeBooks: oc
    .errors(writeErrors)
    .input(InPortfolio.extend({ through: IsoDate.nullable() }))
    .output(z.object({ lockedThrough: IsoDate.nullable() })),
}
