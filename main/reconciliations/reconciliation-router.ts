import { requireAccount } from '../accounts/account-handlers.ts'
import { os } from '../os.ts'
import {
  finishReconciliation,
  openStatement,
  removeReconciliation,
} from './reconciliation-handlers.ts'
import { listReconciliations } from './reconciliation-queries.ts'

export const reconciliationRouter = os.reconciliations.router({
  list: os.reconciliations.list.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    await requireAccount(db, input.accountId)
    return listReconciliations(db, input.accountId)
  }),

  open: os.reconciliations.open.handler(({ context, input }) =>
    openStatement(context.files.requireOpen().db, input.accountId, input.statementDate),
  ),

  finish: os.reconciliations.finish.handler(async ({ context, input }) => {
    const reconciliation = await finishReconciliation(context.files.requireWritable(), input)
    context.changes.announce('transactions', 'accounts', 'metrics', 'history')
    return reconciliation
  }),

  remove: os.reconciliations.remove.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const reconciliation = await removeReconciliation(file, input.reconciliationId)
    context.changes.announce('transactions', 'accounts', 'history')
    return reconciliation
  }),
})
