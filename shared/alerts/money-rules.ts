import { firstDayOf, lastDayOf } from '../dates.ts'
import { median } from '../finance/median.ts'
import {
  type AlertCause,
  type AlertTrend,
  count,
  money,
  month,
  rate,
  ratio,
  text,
} from './alert-cause.ts'
import type { AlertFacts, ExpenseFact } from './alert-facts.ts'
import type { SettingsOf } from './alert-rules.ts'

/**
 * Properties that cost more than they bring over the last full months, by more than a least amount; books
 * that are younger than that say nothing.
 *
 * Check: 12 months that sum to −0.01, at least 0 → found; to 0.00 → not.
 */
export function cashFlowsNegative({ cashFlows }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return cashFlows.flatMap((fact) => {
    const { isOn, thresholds } = settingsOf('negative_cash_flow', fact.propertyId)
    const now = sum(fact.months.slice(-thresholds.months))
    if (!isOn || fact.months.length < thresholds.months) return []
    if (now >= 0 - thresholds.least) return []
    const isSecond = fact.months.length >= 2 * thresholds.months
    const before = sum(fact.months.slice(-2 * thresholds.months, -thresholds.months))
    const cause: AlertCause = {
      key: `negative_cash_flow/${fact.propertyId}`,
      rule: 'negative_cash_flow',
      severity: 'warning',
      sentence: isSecond ? 'negative_since' : 'negative',
      values: {
        property: text(fact.propertyName),
        amount: money(0 - now),
        before: money(before),
        count: count(thresholds.months),
        month: month(fact.through),
      },
      trend: isSecond ? trendOf(now - before) : null,
      propertyId: fact.propertyId,
      dueOn: null,
      place: { page: 'property_money', propertyId: fact.propertyId },
    }
    return [cause]
  })
}

const trendOf = (gain: number): AlertTrend =>
  gain === 0 ? 'steady' : gain > 0 ? 'better' : 'worse'

const usualMonths = 12
const fewestMonths = 6

/**
 * Costs of the last full month that are far above what the category usually takes: above so many times the
 * median of the last twelve months in which it was booked, of which there have to be six, above as many
 * times the same month of last year, where it was booked then, and by at least so much.
 *
 * Check: 200 in each of eight months, 700 now, 2 times, at least 500: 500 above the usual → found; 699 → not.
 */
export function expensesOutlying({ expenses }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return expenses.flatMap((fact) => {
    const { isOn, thresholds } = settingsOf('expense_outlier', fact.propertyId)
    const usual = usualOf(fact)
    if (!isOn || usual === null) return []
    const lastYear = fact.before.at(-12) ?? 0
    const most = thresholds.factor * Math.max(usual, lastYear)
    if (fact.amount <= most || fact.amount - usual < thresholds.least) return []
    const cause: AlertCause = {
      key: `expense_outlier/${fact.propertyId}/${fact.category}/${fact.month}`,
      rule: 'expense_outlier',
      severity: 'warning',
      sentence: 'outlier',
      values: {
        property: text(fact.propertyName),
        category: { is: 'category', value: fact.category, name: fact.categoryName },
        month: month(fact.month),
        amount: money(fact.amount),
        usual: money(usual),
        times: ratio(fact.amount / usual),
      },
      trend: 'worse',
      propertyId: fact.propertyId,
      dueOn: null,
      place: {
        page: 'money',
        property: fact.propertyId,
        category: fact.category,
        from: firstDayOf(fact.month),
        to: lastDayOf(fact.month),
      },
    }
    return [cause]
  })
}

function usualOf({ before }: ExpenseFact): number | null {
  const booked = before.filter((amount) => amount > 0).slice(-usualMonths)
  return booked.length < fewestMonths ? null : Math.round(median(booked) ?? 0)
}

/**
 * Properties whose running costs are over their plan for the year so far, by more than a share of it and by
 * a least amount.
 *
 * Check: planned 20,000, 10 %: 22,000 booked holds, 22,000.01 is over.
 */
export function budgetsOverrun({ budgets }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return budgets.flatMap((fact) => {
    const { isOn, thresholds } = settingsOf('budget_overrun', fact.propertyId)
    const over = fact.booked - fact.planned
    if (!isOn || fact.planned <= 0 || over <= 0) return []
    if (over <= fact.planned * thresholds.share || over < thresholds.least) return []
    const { category, name, over: worstOver } = fact.worst
    const cause: AlertCause = {
      key: `budget_overrun/${fact.propertyId}/${fact.year}`,
      rule: 'budget_overrun',
      severity: 'warning',
      sentence: 'over',
      values: {
        property: text(fact.propertyName),
        month: month(fact.through),
        booked: money(fact.booked),
        planned: money(fact.planned),
        amount: money(over),
        share: rate(over / fact.planned),
        category: { is: 'category', value: category, name },
        worst: money(worstOver),
      },
      trend: null,
      propertyId: fact.propertyId,
      dueOn: null,
      place: { page: 'plan', propertyId: fact.propertyId },
    }
    return [cause]
  })
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0)
