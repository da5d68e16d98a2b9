import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { archiveAccount, createAccount, editAccount } from './account-handlers.ts'

export const accountRouter = os.accounts.router({
  list: os.accounts.list.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'accounts.list', input, signal),
  ),

  create: os.accounts.create.handler(async ({ context, input }) => {
    const account = await createAccount(context.files.requireWritable(), input)
    context.changes.announce('accounts', 'history')
    return account
  }),

  update: os.accounts.update.handler(async ({ context, input }) => {
    const account = await editAccount(context.files.requireWritable(), input)
    context.changes.announce('accounts', 'history')
    return account
  }),

  archive: os.accounts.archive.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const account = await archiveAccount(file, input.accountId, input.isArchived)
    context.changes.announce('accounts', 'history')
    return account
  }),
})
