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

/** An account as a person types it in. */
export const NewAccount = Account.omit({ id: true, archivedAt: true })
export type NewAccount = z.infer<typeof NewAccount>

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
    .output(z.array(Account)),
  create: oc.errors(writeErrors).input(NewAccount).output(Account),
}
