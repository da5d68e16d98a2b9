import type { Topic } from '#shared/changes'
import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { deleteTransactions, updateTransactionsTogether } from './bulk-changes.ts'
import { getTransaction, listChoices } from './transaction-detail.ts'
import {
  closeBooks,
  createTransaction,
  duplicateTransaction,
  editTransaction,
  splitAsLoanPayment,
  splitTransaction,
  unsplitTransaction,
} from './transaction-handlers.ts'

/** What shows bookings or sums of them. */
const changed: readonly Topic[] = ['transactions', 'metrics', 'history']

/** The most bookings that can be chosen at once. */
const mostChosen = 10_000

export const transactionRouter = os.transactions.router({
  list: os.transactions.list.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'transactions.list', input, signal),
  ),

  sum: os.transactions.sum.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'transactions.sum', input, signal),
  ),

  ids: os.transactions.ids.handler(({ context, input, signal }) =>
    readBeside(
      context.files.requireOpen(),
      'transactions.ids',
      { ...input, limit: mostChosen },
      signal,
    ),
  ),

  get: os.transactions.get.handler(({ context, input }) =>
    getTransaction(context.files.requireOpen().db, input.transactionId),
  ),

  choices: os.transactions.choices.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, input.portfolioId)
    return listChoices(db, input.portfolioId)
  }),

  create: os.transactions.create.handler(async ({ context, input }) => {
    const booking = await createTransaction(context.files.requireWritable(), input)
    context.changes.announce(...changed)
    return booking
  }),

  update: os.transactions.update.handler(async ({ context, input }) => {
    const booking = await editTransaction(context.files.requireWritable(), input)
    context.changes.announce(...changed)
    return booking
  }),

  updateMany: os.transactions.updateMany.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const counts = await updateTransactionsTogether(file, input.transactionIds, input.change)
    context.changes.announce(...changed)
    return counts
  }),

  deleteMany: os.transactions.deleteMany.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const counts = await deleteTransactions(file, input.transactionIds, input.unreconcile)
    context.changes.announce(...changed, 'documents')
    return counts
  }),

  duplicate: os.transactions.duplicate.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const copy = await duplicateTransaction(file, input.transactionId, input.date)
    context.changes.announce(...changed)
    return copy
  }),

  split: os.transactions.split.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const parts = await splitTransaction(file, input.transactionId, input.parts)
    context.changes.announce(...changed)
    return parts
  }),

  unsplit: os.transactions.unsplit.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const whole = await unsplitTransaction(file, input.transactionId)
    context.changes.announce(...changed)
    return whole
  }),

  splitAsLoanPayment: os.transactions.splitAsLoanPayment.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const parts = await splitAsLoanPayment(file, input.transactionId, input.loanId)
    context.changes.announce(...changed)
    return parts
  }),

  closeBooks: os.transactions.closeBooks.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const state = await closeBooks(file, input.portfolioId, input.through)
    context.changes.announce('portfolios', 'transactions', 'history')
    return state
  }),
})
