import { bug } from '#shared/bug'
import type { DebtSchedule, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { isDebt, isFloating } from '#shared/debt-stack/debt-stack-schema'
import type { DebtStackInput, Tranche } from '#shared/debt-stack/debt-stack-schema'
import type { IsoDate } from '#shared/dates'
import { buildTrancheSchedule } from '#shared/finance/tranche-schedule'
import type { TranchePayment } from '#shared/finance/tranche-schedule'
import { roundHalfEven } from '#shared/money'

/** Amounts of a file are in currency units with two decimals. */
const CENTS = 100
export const DEFAULT_TERM_MONTHS = 60

/** The yearly rate of a tranche when the reference rate stands at `index`. */
export const rateAt = (tranche: Tranche, index: number): number =>
  isFloating(tranche)
    ? Math.max(index, tranche.floor ?? -Infinity) + (tranche.margin ?? 0)
    : (tranche.rate ?? 0)

/** The scenario whose reference rate the schedule uses: the one asked for, or the first. */
export const scheduleScenarioOf = ({ scenarios, schedule }: DebtStackInput) =>
  scenarios.find(({ id }) => id === schedule?.scenario) ??
  scenarios[0] ??
  bug('an input has a scenario')

/** Every payment of the stack's debt in one scenario, at rates without hedges; cents exact. */
export function scheduleStack(
  input: DebtStackInput,
  plan: Pick<DebtStackPlan, 'tranches'>,
  startDate: IsoDate,
): DebtSchedule {
  const { id: scenario, index } = scheduleScenarioOf(input)
  const cents = roundAmounts(input.need, plan, CENTS)
  return {
    scenario,
    tranches: input.tranches.flatMap((tranche, k) => {
      const amount = cents[k] ?? 0
      if (!isDebt(tranche) || amount <= 0) return []
      const rate = exactRateAt(tranche, index)
      const payments = scheduleTranche(tranche, { amount, rate, startDate })
      return [{ id: tranche.id, amount: amount / CENTS, rate, rows: payments.map(toRow) }]
    }),
  }
}

/** 3.5 % and 2 % are 5.5 %, without the digit that binary addition leaves at the end. */
export const exactRateAt = (tranche: Tranche, index: number): number =>
  Number(rateAt(tranche, index).toFixed(12))

export const scheduleTranche = (
  { termMonths, amortization, amortMonths }: Tranche,
  { amount, rate, startDate }: { amount: number; rate: number; startDate: IsoDate },
): TranchePayment[] =>
  buildTrancheSchedule({
    amount,
    annualRate: rate,
    startDate,
    termMonths: termMonths ?? DEFAULT_TERM_MONTHS,
    amortization: amortization ?? 'interest-only',
    amortMonths: amortMonths ?? Infinity,
  })

/**
 * The amounts of a stack in whole minor units, half-even; what rounding left of the need goes to the
 * largest, the first of equals.
 *
 * @param perUnit minor units in a unit of the currency
 * @returns minor units by the position of the tranche; they add up to the need
 *
 * Check: a need of 100.00 in three thirds of 33.333… → 33.34, 33.33, 33.33.
 */
export function roundAmounts(
  need: number,
  { tranches }: Pick<DebtStackPlan, 'tranches'>,
  perUnit: number,
): number[] {
  const minor = tranches.map(({ amount }) => roundHalfEven(amount * perUnit))
  const missing = roundHalfEven(need * perUnit) - minor.reduce((sum, each) => sum + each, 0)
  const largest = minor.indexOf(Math.max(...minor))
  return minor.map((each, k) => (k === largest ? each + missing : each))
}

const toRow = (payment: TranchePayment): DebtSchedule['tranches'][number]['rows'][number] => ({
  n: payment.number,
  date: payment.date,
  opening: payment.opening / CENTS,
  interest: payment.interest / CENTS,
  principal: payment.principal / CENTS,
  balloon: payment.balloon / CENTS,
  closing: payment.closing / CENTS,
})
