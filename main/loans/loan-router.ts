import type { AppContext } from '../app-context.ts'
import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { endLoan, renewLoan } from './loan-ending.ts'
import { addExtraPayment, addStatement, createLoan, deleteLoan, editLoan } from './loan-handlers.ts'
import { getLoan } from './loan-reading.ts'
import { exportSchedule } from './schedule-export.ts'

/** A loan changes what is owed, and what is expected to be paid. */
const announce = ({ changes }: AppContext): void =>
  changes.announce('properties', 'metrics', 'transactions', 'history')

export const loanRouter = os.loans.router({
  list: os.loans.list.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'loans.list', input, signal),
  ),

  get: os.loans.get.handler(({ context, input }) => getLoan(context.files.requireOpen().db, input)),

  create: os.loans.create.handler(async ({ context, input }) => {
    const loan = await createLoan(context.files.requireWritable(), input)
    announce(context)
    return loan
  }),

  update: os.loans.update.handler(async ({ context, input }) => {
    const loan = await editLoan(context.files.requireWritable(), input)
    announce(context)
    return loan
  }),

  delete: os.loans.delete.handler(async ({ context, input }) => {
    const gone = await deleteLoan(context.files.requireWritable(), input.loanId)
    announce(context)
    return gone
  }),

  addStatement: os.loans.addStatement.handler(async ({ context, input }) => {
    const loan = await addStatement(context.files.requireWritable(), input)
    announce(context)
    return loan
  }),

  addExtraPayment: os.loans.addExtraPayment.handler(async ({ context, input }) => {
    const loan = await addExtraPayment(context.files.requireWritable(), input)
    announce(context)
    return loan
  }),

  end: os.loans.end.handler(async ({ context, input }) => {
    const loan = await endLoan(context.files.requireWritable(), input)
    announce(context)
    return loan
  }),

  renew: os.loans.renew.handler(async ({ context, input }) => {
    const loan = await renewLoan(context.files.requireWritable(), input)
    announce(context)
    return loan
  }),

  exportSchedule: os.loans.exportSchedule.handler(({ context, input }) =>
    exportSchedule(context, input),
  ),
})
