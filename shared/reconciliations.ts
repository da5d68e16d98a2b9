import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Reconciliation } from './accounts.ts'
import { IsoDate } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'
import { TransactionRow } from './transactions.ts'

/** A finished reconciliation with what it covered. */
export const ReconciliationRow = Reconciliation.extend({ lines: z.int(), sum: Minor })
export type ReconciliationRow = z.infer<typeof ReconciliationRow>

/** What there is to tick: the lines up to the statement that none has covered yet. */
export const OpenStatement = z.object({
  /** Opening balance and every line reconciled before. */
  reconciledBalance: Minor,
  lines: z.array(TransactionRow),
})
export type OpenStatement = z.infer<typeof OpenStatement>

/** What the statement says. */
export const Statement = z.object({
  accountId: EntityId,
  statementDate: IsoDate,
  statementBalance: z.int('Write the balance of the statement.'),
})
export type Statement = z.infer<typeof Statement>

export const reconciliations = {
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ accountId: EntityId }))
    .output(z.array(ReconciliationRow)),
  open: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ accountId: EntityId, statementDate: IsoDate }))
    .output(OpenStatement),
  /**
   * Marks the ticked lines as covered. Refused unless they lead from the balance reconciled before to that
   * of the statement; what differs may be booked as an adjustment.
   */
  finish: oc
    .errors({ ...writeErrors, NOT_BALANCED: errors.NOT_BALANCED })
    .input(
      Statement.extend({
        transactionIds: z.array(EntityId).max(10_000),
        adjustment: z
          .object({ propertyId: EntityId, category: z.string().min(1).max(60) })
          .nullable(),
      }),
    )
    .output(Reconciliation),
  /** Takes a reconciliation back; its bookings stay and are open again. */
  remove: oc
    .errors(writeErrors)
    .input(z.strictObject({ reconciliationId: EntityId }))
    .output(Reconciliation),
}
