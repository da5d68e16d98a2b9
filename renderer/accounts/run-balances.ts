import type { AccountRow } from '#shared/accounts'
import type { TransactionRow } from '#shared/transactions'

export type RegisterRow = {
  readonly booking: TransactionRow
  /** On the account after this line; null before its opening day. */
  readonly balance: number | null
  /** Its place in the register, the newest first. */
  readonly order: number
}

/** The lines from the newest back, each with the balance after it: that of now less all that came later. */
export function runBalances(
  { balance, openingDate }: Pick<AccountRow, 'balance' | 'openingDate'>,
  newestFirst: readonly TransactionRow[],
): RegisterRow[] {
  let after = balance
  return newestFirst.map((booking, order) => {
    if (booking.date < openingDate) return { booking, balance: null, order }
    const row = { booking, balance: after, order }
    after -= booking.amount
    return row
  })
}
