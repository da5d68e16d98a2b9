import type { IsoMonth } from '../dates.ts'
import { monthOf } from '../dates.ts'
import type { Minor } from '../money.ts'
import type { LoanSchedule } from './loan-schedule.ts'

/**
 * What a loan asks for in each month to come, for planning beyond its term.
 *
 * A loan that ends with a balloon is taken to be renewed at the same payment: what is due at the end
 * counts as one more regular payment, and the months after it as many. A loan that is paid off asks for
 * nothing more. A payment every three months stands in the month it falls due.
 *
 * @param months the months asked for, in order
 * @returns minor units by month, positive
 *
 * Check: 1,000 a month until June, when 101,000 are due: 1,000 in June, and 1,000 in July.
 */
export function debtServiceByMonth(
  schedule: LoanSchedule | null,
  months: readonly IsoMonth[],
): Minor[] {
  const payments = schedule?.payments ?? []
  const last = payments.at(-1)
  const before = payments.at(-2)
  if (!last) return months.map(() => 0)
  const hasBalloon = before !== undefined && last.principal > 2 * before.payment
  const regular = hasBalloon ? before.payment : last.payment
  const due = new Map<IsoMonth, Minor>()
  for (const payment of payments) {
    const amount = payment === last ? regular : payment.payment
    const month = monthOf(payment.date)
    due.set(month, (due.get(month) ?? 0) + amount)
  }
  const end = monthOf(last.date)
  const gap = before ? Math.max(1, monthsBetween(monthOf(before.date), end)) : 1
  const goesOn = (month: IsoMonth) =>
    hasBalloon && month > end && monthsBetween(end, month) % gap === 0
  return months.map((month) => due.get(month) ?? (goesOn(month) ? regular : 0))
}

const monthsBetween = (from: IsoMonth, to: IsoMonth): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5)) -
  Number(from.slice(5))
