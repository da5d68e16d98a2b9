import type { AppContext } from '../app-context.ts'
import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import {
  createRecurring,
  deleteRecurring,
  editRecurring,
  pauseRecurring,
  resumeRecurring,
} from './recurring-handlers.ts'
import { settle } from './settle.ts'

const announce = ({ changes }: AppContext): void => changes.announce('transactions', 'history')

export const recurringRouter = os.recurring.router({
  list: os.recurring.list.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'recurring.list', input, signal),
  ),

  due: os.recurring.due.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'recurring.due', input, signal),
  ),

  propose: os.recurring.propose.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'recurring.propose', input, signal),
  ),

  create: os.recurring.create.handler(async ({ context, input }) => {
    const rows = await createRecurring(context.files.requireWritable(), input.recurring)
    announce(context)
    return rows
  }),

  update: os.recurring.update.handler(async ({ context, input }) => {
    const row = await editRecurring(context.files.requireWritable(), input)
    announce(context)
    return row
  }),

  delete: os.recurring.delete.handler(async ({ context, input }) => {
    const gone = await deleteRecurring(context.files.requireWritable(), input.recurringId)
    announce(context)
    return gone
  }),

  pause: os.recurring.pause.handler(async ({ context, input }) => {
    const row = await pauseRecurring(context.files.requireWritable(), input)
    announce(context)
    return row
  }),

  resume: os.recurring.resume.handler(async ({ context, input }) => {
    const row = await resumeRecurring(context.files.requireWritable(), input)
    announce(context)
    return row
  }),

  settle: os.recurring.settle.handler(async ({ context, input }) => {
    const settled = await settle(context.files.requireWritable(), input)
    context.changes.announce('transactions', 'metrics', 'history')
    return settled
  }),
})
