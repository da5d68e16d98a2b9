import type { DealPickerResult, DealPlan } from '#shared/deal-picker/deal-picker'
import { alignColumns, number } from './align-columns.ts'

/** The chosen deals and the totals of a Deal Picker plan. */
export const dealPickerTable = ({ plan, objective }: DealPickerResult): string[][] =>
  plan ? [dealLines(plan), totalLines(plan, objective)] : []

function dealLines({ deals }: DealPlan): string[] {
  if (deals.length === 0) return []
  return alignColumns([
    ['Deal', 'Share', 'Amount'],
    ...deals.map(({ id, share, amount }) => [
      id,
      `${number.format(share * 100)}%`,
      number.format(amount),
    ]),
  ])
}

const totalLines = (plan: DealPlan, objective: number | null): string[] =>
  alignColumns([
    ['Invested', number.format(plan.invested)],
    ['Loan', number.format(plan.loan)],
    ['Cash left', number.format(plan.cashLeft)],
    ['Income a year', number.format(plan.annualIncome)],
    ['Risk charge', number.format(plan.riskCharge)],
    ['Interest', number.format(plan.interest)],
    ['Objective', number.format(objective ?? 0)],
  ])
