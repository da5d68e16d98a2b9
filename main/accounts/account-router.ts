import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { archiveAccount, createAccount, editAccount } from './account-handlers.ts'
import { listAccountRows } from './account-queries.ts'

export const accountRouter = os.accounts.router({
  list: os.accounts.list.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, input.portfolioId)
    return listAccountRows(db, input.portfolioId)
  }),

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
