import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoInstant } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, ShortText } from './ids.ts'
import { Minor } from './money.ts'

/** A bank account of the portfolio; its balance is the opening balance and what was booked on it since. */
export const Account = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  /** The IBAN or number, by which a statement is known as this account's. */
  number: z.string().max(60).nullable(),
  /** Before the first booking of this day. */
  openingDate: IsoDate,
  openingBalance: Minor,
  /** Where its lines belong when nothing else says so. */
  defaultPropertyId: EntityId.nullable(),
  archivedAt: IsoInstant.nullable(),
})
export type Account = z.infer<typeof Account>

/** An account with what is on it now, and how far it agrees with the bank's statements. */
export const AccountRow = Account.extend({
  balance: Minor,
  /** Lines that no finished reconciliation covers. */
  openLines: z.int(),
  reconciledThrough: IsoDate.nullable(),
})
export type AccountRow = z.infer<typeof AccountRow>

/** An account as a person types it in. */
export const NewAccount = Account.omit({ id: true, archivedAt: true }).extend({
  openingBalance: z.int('Write the balance; 0 if there was none.'),
})
export type NewAccount = z.infer<typeof NewAccount>

/** What may be changed of an account: all but the portfolio it is of. */
export const AccountEdit = NewAccount.omit({ portfolioId: true }).extend({ id: EntityId })
export type AccountEdit = z.infer<typeof AccountEdit>

/** An account brought into line with a statement: the bookings that it covers bear its id. */
export const Reconciliation = z.object({
  id: EntityId,
  accountId: EntityId,
  statementDate: IsoDate,
  statementBalance: Minor,
})
export type Reconciliation = z.infer<typeof Reconciliation>

export const accounts = {
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(AccountRow)),
  create: oc.errors(writeErrors).input(NewAccount).output(Account),
  update: oc.errors(writeErrors).input(AccountEdit).output(Account),
  /** Puts an account aside, or takes it up again; its bookings stay. */
  archive: oc
    .errors(writeErrors)
    .input(z.strictObject({ accountId: EntityId, isArchived: z.boolean() }))
    .output(Account),
}
