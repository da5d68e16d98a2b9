import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { bookForLease } from '../leases/lease-bookings.ts'

export const lateRentRouter = os.lateRent.router({
  list: os.lateRent.list.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'lateRent.list', input, signal),
  ),

  months: os.lateRent.months.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'lateRent.months', input, signal),
  ),

  recordPayment: os.lateRent.recordPayment.handler(async ({ context, input }) => {
    const ids = await bookForLease(
      context.files.requireWritable(),
      input,
      (tenant) => `Record rent of ${tenant}`,
      (tenant) => [
        { category: 'rent', amount: input.amount, description: `Rent ${tenant}` },
        { category: 'other_income', amount: input.lateFee, description: `Late fee ${tenant}` },
      ],
    )
    context.changes.announce('transactions', 'metrics', 'history')
    return ids
  }),
})
