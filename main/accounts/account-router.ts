import { os } from '../os.ts'
import { createAccount, listAccounts } from './account-handlers.ts'

export const accountRouter = os.accounts.router({
  list: os.accounts.list.handler(({ context, input }) =>
    listAccounts(context.files.requireOpen().db, input.portfolioId),
  ),

  create: os.accounts.create.handler(async ({ context, input }) => {
    const account = await createAccount(context.files.requireWritable(), input)
    context.changes.announce('accounts', 'history')
    return account
  }),
})
