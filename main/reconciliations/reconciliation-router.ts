import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { finishReconciliation, removeReconciliation } from './reconciliation-handlers.ts'

export const reconciliationRouter = os.reconciliations.router({
  list: os.reconciliations.list.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'reconciliations.list', input, signal),
  ),

  open: os.reconciliations.open.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'reconciliations.open', input, signal),
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
