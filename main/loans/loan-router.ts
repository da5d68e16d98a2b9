import { os } from '../os.ts'
import { createLoan, deleteLoan, editLoan } from './loan-handlers.ts'

export const loanRouter = os.loans.router({
  create: os.loans.create.handler(async ({ context, input }) => {
    const loan = await createLoan(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return loan
  }),

  update: os.loans.update.handler(async ({ context, input }) => {
    const loan = await editLoan(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return loan
  }),

  delete: os.loans.delete.handler(async ({ context, input }) => {
    const gone = await deleteLoan(context.files.requireWritable(), input.loanId)
    context.changes.announce('properties', 'metrics', 'history')
    return gone
  }),
})
