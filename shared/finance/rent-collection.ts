import type { IsoMonth } from '../dates.ts'
import type { Minor } from '../money.ts'
import type { RentMonth } from './rent-ledger.ts'

/** A month's rent and what of it has been paid, in that month or later. */
export type MonthOfRent = {
  readonly month: IsoMonth
  readonly due: Minor
  readonly paid: Minor
  /** Paid without being late. */
  readonly paidInTime: Minor
  /** paid / due; null in a month in which nothing was due. */
  readonly share: number | null
}

/**
 * How much of each month's rent has been collected.
 *
 *   share = Σ paid of the month's rent / Σ due of the month, over all tenancies
 *
 * @param accounts the rent accounts of the tenancies, settled as of one day
 * @param months   the months to answer, in order
 * @returns minor units; a payment counts in the month whose rent it settles, not in that of its date
 *
 * Check: two tenants owe 1,000 and 3,000 in May, the second has paid 2,000 → due 4,000, paid 3,000, 75 %.
 */
export function rentCollectionByMonth(
  accounts: readonly { readonly months: readonly RentMonth[] }[],
  months: readonly IsoMonth[],
): MonthOfRent[] {
  const rentByMonth = new Map<IsoMonth, RentMonth[]>(months.map((month) => [month, []]))
  for (const account of accounts)
    for (const rent of account.months) rentByMonth.get(rent.month)?.push(rent)
  return months.map((month) => {
    const rents = rentByMonth.get(month) ?? []
    const due = sum(rents, (rent) => rent.due)
    const paid = sum(rents, (rent) => rent.paid)
    const paidInTime = sum(rents, (rent) => (rent.state === 'paid' ? rent.paid : 0))
    return { month, due, paid, paidInTime, share: due === 0 ? null : paid / due }
  })
}

const sum = (rents: readonly RentMonth[], read: (rent: RentMonth) => Minor): Minor =>
  rents.reduce((total, rent) => total + read(rent), 0)
