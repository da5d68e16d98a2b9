import { daysIn, type IsoDate, monthOf } from '../dates.ts'
import { type Minor, roundHalfEven } from '../money.ts'

/**
 * What the seller of a let unit credits at closing: the tenant has paid him the running month, of which the
 * days from the closing on, that day included, are the buyer's.
 *
 *   credit = rent a month · days from the closing to the end of its month / days of the month
 *
 * @returns minor units, rounded half-even, as the rent account asks for a part month
 *
 * Check: $1,000 a month, closed on 20 November → 11 of 30 days → $366.67; on the 1st the whole month.
 */
export function rentCredit(monthlyRent: Minor, closedOn: IsoDate): Minor {
  const days = daysIn(monthOf(closedOn))
  const left = days - Number(closedOn.slice(8)) + 1
  return roundHalfEven((monthlyRent * left) / days)
}
