import type { DebtSchedule, DebtStackPlan } from '#shared/debt-stack'
import { buildTrancheSchedule } from '#shared/finance/tranche-schedule'
import { roundHalfEven } from '#shared/money'
import { bug } from '../model/model.ts'
import type { Part, Stack } from './debt-stack-parts.ts'

/** Amounts of a file are in currency units with two decimals. */
const CENTS = 100
const DEFAULT_TERM_MONTHS = 60

/** Every payment of the stack's debt in one scenario, at rates without hedges. */
export function scheduleStack(stack: Stack, plan: Pick<DebtStackPlan, 'tranches'>): DebtSchedule {
  const { input, cases, parts } = stack
  const scenario = input.schedule?.scenario ?? cases[0]?.id ?? bug('an input has a scenario')
  const at = cases.findIndex(({ id }) => id === scenario)
  const startDate = input.startDate ?? bug('a schedule was asked for without a start date')
  const cents = roundToCents(input.need, plan)
  return {
    scenario,
    tranches: parts.flatMap((part, k) => {
      const amount = cents[k] ?? 0
      return part.isDebt && amount > 0 ? [scheduleTranche(part, at, amount, startDate)] : []
    }),
  }
}

/**
 * The amounts of a stack in whole cents, half-even; what rounding left of the need goes to the largest,
 * the first of equals.
 *
 * @returns cents by the position of the tranche; they add up to the need
 *
 * Check: a need of 100.00 in three thirds of 33.333… → 33.34, 33.33, 33.33.
 */
export function roundToCents(
  need: number,
  { tranches }: Pick<DebtStackPlan, 'tranches'>,
): number[] {
  const cents = tranches.map(({ amount }) => roundHalfEven(amount * CENTS))
  const missing = roundHalfEven(need * CENTS) - cents.reduce((sum, each) => sum + each, 0)
  const largest = cents.indexOf(Math.max(...cents))
  return cents.map((each, k) => (k === largest ? each + missing : each))
}

function scheduleTranche(
  { tranche, rates }: Part,
  at: number,
  amount: number,
  startDate: string,
): DebtSchedule['tranches'][number] {
  // 3.5 % and 2 % are 5.5 %, without the digit that binary addition leaves at the end.
  const rate = Number((rates[at] ?? bug('a schedule needs a scenario')).toFixed(12))
  const payments = buildTrancheSchedule({
    amount,
    annualRate: rate,
    startDate,
    termMonths: tranche.termMonths ?? DEFAULT_TERM_MONTHS,
    amortization: tranche.amortization ?? 'interest-only',
    amortMonths: tranche.amortMonths ?? Infinity,
  })
  return {
    id: tranche.id,
    amount: amount / CENTS,
    rate,
    rows: payments.map(({ number, date, opening, interest, principal, balloon, closing }) => ({
      n: number,
      date,
      opening: opening / CENTS,
      interest: interest / CENTS,
      principal: principal / CENTS,
      balloon: balloon / CENTS,
      closing: closing / CENTS,
    })),
  }
}
