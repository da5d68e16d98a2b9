import type { LoanDetail } from '#shared/loans/loan-views'
import { sumOf } from '../ui/table-column.ts'

export type SchedulePayment = NonNullable<LoanDetail['schedule']>['payments'][number]

export type ScheduleYear = {
  readonly year: string
  readonly payments: readonly SchedulePayment[]
  readonly payment: number
  readonly interest: number
  readonly principal: number
  /** Owed at the end of the year. */
  readonly balance: number
}

/** The payments by calendar year, with the sums of each. */
export function yearsOfSchedule(payments: readonly SchedulePayment[]): ScheduleYear[] {
  const years = new Map<string, SchedulePayment[]>()
  for (const payment of payments) {
    const year = payment.date.slice(0, 4)
    const own = years.get(year)
    if (own) own.push(payment)
    else years.set(year, [payment])
  }
  return [...years].map(([year, own]) => ({
    year,
    payments: own,
    payment: sumOf(own, ({ payment }) => payment),
    interest: sumOf(own, ({ interest }) => interest),
    principal: sumOf(own, ({ principal }) => principal),
    balance: own.at(-1)?.balance ?? 0,
  }))
}
