import type { IsoDate } from '../dates.ts'
import { majorToMinor, minorToMajor } from '../money.ts'
import type { CashFlowInput, LoanInput } from './calculation-inputs.ts'
import { timesOfDates } from './cash-flows.ts'
import { datedInternalRate } from './internal-rate.ts'
import { buildLoanSchedule } from './loan-schedule.ts'
import { paybackMonths } from './payback.ts'
import { equityMultiple, modifiedInternalRate, netPresentValue } from './time-value.ts'

export type CashFlowFigures = {
  readonly xirr: number | null
  readonly xnpv: number
  readonly mirr: number | null
  readonly equityMultiple: number | null
  readonly paybackMonths: number | null
  /** Whether other rates than `xirr` would do as well. */
  readonly multiple: boolean
}

/** Why a figure is missing; null where it is not. */
export type CashFlowReasons = Readonly<
  Record<Exclude<keyof CashFlowFigures, 'multiple'>, string | null>
>

/**
 * What dated flows return: FINANCE.md section 4, gathered as section 9 prints it.
 *
 * @returns rates as fractions a year, money in the unit given, not rounded
 */
export function describeCashFlow(input: CashFlowInput): {
  figures: CashFlowFigures
  reasons: CashFlowReasons
} {
  const { flows, discountRate } = input
  const timed = timesOfDates(flows)
  const xirr = datedInternalRate(flows)
  const mirr = modifiedInternalRate(timed, input)
  const multiple = equityMultiple(flows)
  const payback = paybackMonths(flows)
  return {
    figures: {
      xirr: xirr.rate,
      xnpv: netPresentValue(discountRate, timed),
      mirr: mirr.value,
      equityMultiple: multiple.value,
      paybackMonths: payback.value,
      multiple: xirr.multiple,
    },
    reasons: {
      xirr: xirr.reason,
      xnpv: null,
      mirr: mirr.reason,
      equityMultiple: multiple.reason,
      paybackMonths: payback.reason,
    },
  }
}

export type LoanFigures = {
  readonly payment: number
  readonly schedule: readonly {
    readonly n: number
    readonly date: IsoDate
    readonly payment: number
    readonly interest: number
    readonly principal: number
    readonly balance: number
  }[]
  readonly totalInterest: number
}

/** A loan on its own names no currency: it is reckoned in hundredths, as most are. */
const currency = 'USD'
const major = (minor: number) => minorToMajor(minor, currency)
const minor = (amount: number) => majorToMinor(amount, currency)

/**
 * The schedule of a loan in currency units, as FINANCE.md section 9 prints it.
 *
 * @returns `payment` is the first level payment; where only interest is ever paid, the first payment
 */
export function describeLoan(input: LoanInput): LoanFigures {
  const { payments, levelPayment, totalInterest } = buildLoanSchedule({
    ...input,
    amount: minor(input.amount),
    endedDate: input.endedDate ?? null,
    extraPayments: input.extraPayments.map(({ date, amount }) => ({ date, amount: minor(amount) })),
  })
  return {
    payment: major(levelPayment ?? payments[0]?.interest ?? 0),
    schedule: payments.map(({ number, date, payment, interest, principal, balance }) => ({
      n: number,
      date,
      payment: major(payment),
      interest: major(interest),
      principal: major(principal),
      balance: major(balance),
    })),
    totalInterest: major(totalInterest),
  }
}
