import type { Run, RunOf } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import type { ChosenRow } from '../deal-picker/plan-rows.ts'
import { statusWords } from '../optimizations/run-words.ts'
import { ratioOf, sumOf } from '../ui/table-column.ts'
import type { Formatters } from '../ui/use-format.ts'

export type ReportKpi = { readonly label: string; readonly text: string }

/** The headline figures as text; the loan only where there is one. */
export function reportKpis(
  { objective, result }: RunOf<'deal-picker'>,
  format: Formatters,
): readonly ReportKpi[] {
  const { plan } = result
  if (plan === null) return []
  const money = (value: number | null) => (value === null ? null : format.moneyMajor(value))
  const rate = (value: number | null) => (value === null ? null : format.rate(value, 2))
  const kpis: (readonly [string, string | null])[] = [
    [t('print.kpi.objective'), money(objective)],
    [t('print.kpi.income'), money(plan.annualIncome)],
    [t('print.kpi.invested'), money(plan.invested)],
    [t('print.kpi.loan'), plan.loan > 0 ? money(plan.loan) : null],
    [t('print.kpi.yield'), rate(plan.yield)],
    [t('print.kpi.risk'), rate(plan.risk)],
    [t('print.kpi.cashLeft'), money(plan.cashLeft)],
  ]
  return kpis.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]))
}

/** "Best plan, proved", or how far from the best it may be. */
export function reportStatus(run: Run, format: Formatters): string {
  const status = statusWords(run)
  const hasGap = run.status === 'feasible' && run.gap !== null && run.gap > 0
  return hasGap ? t('print.gapNote', { status, gap: format.rate(run.gap ?? 0, 2) }) : status
}

/** The sums under the chosen deals; yield and risk weigh each deal by its money. */
export function chosenTotals(rows: readonly ChosenRow[]) {
  const amount = sumOf(rows, (row) => row.amount)
  const income = sumOf(rows, (row) => row.income)
  const loss = sumOf(rows, (row) => row.amount * row.risk)
  return { amount, income, yield: ratioOf(income, amount), risk: ratioOf(loss, amount) }
}
