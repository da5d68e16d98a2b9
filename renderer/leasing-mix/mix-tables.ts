import type { LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import {
  cashFlowByMonth,
  expiryByYear,
  metricsWithout,
} from '#shared/leasing-mix/leasing-mix-figures'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { inputOfRun } from '../optimizer/input-of-run.ts'
import type { ChartTableData } from '../ui/ChartTable.tsx'
import type { Formatters } from '../ui/use-format.ts'
import { offerRows } from './offer-rows.ts'
import { expiryTable, flowTable } from './results/mix-charts.ts'

/** A table as text, for paper. */
export type MixTable = {
  readonly title: string
  readonly columns: readonly { readonly title: string; readonly isFigure?: boolean }[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** The offers, when leases end, and the cash flow. */
export function mixTables(
  run: RunOf<'leasing-mix'>,
  plan: LeasingPlan,
  format: Formatters,
): readonly MixTable[] {
  const input = inputOfRun(run)
  const flows = { first: run.startedAt.slice(0, 7), flows: cashFlowByMonth(input, plan) }
  return [
    offersAsText(run, plan, format),
    fromChart(t('lm.chart.expiry'), expiryTable(expiryByYear(input, plan), format)),
    fromChart(t('lm.chart.flow', { months: flows.flows.length }), flowTable(flows, format)),
  ]
}

const figure = (title: string) => ({ title, isFigure: true })

const offersAsText = (
  run: RunOf<'leasing-mix'>,
  plan: LeasingPlan,
  format: Formatters,
): MixTable => ({
  title: t('lm.offers'),
  columns: [
    { title: t('lm.unit') },
    { title: t('lm.package') },
    figure(t('lm.col.area')),
    figure(t('lm.col.rent')),
    figure(t('lm.col.term')),
    figure(t('lm.col.free')),
    figure(t('lm.col.incentive')),
    figure(t('lm.col.takeUp')),
  ],
  rows: offerRows(inputOfRun(run), plan).map((row) => ({
    key: row.key,
    cells: [
      row.unit,
      row.package,
      format.area(row.area),
      format.moneyMajor(row.rent),
      format.number(row.termMonths),
      format.number(row.freeMonths),
      format.moneyMajor(row.incentive),
      format.rate(row.takeUp, 0),
    ],
  })),
})

const fromChart = (title: string, { head, rows }: ChartTableData): MixTable => ({
  title,
  columns: head.map((name, at) => ({ title: name, isFigure: at > 0 })),
  rows: rows.map((cells) => ({ key: String(cells[0]), cells: cells.map(String) })),
})

/** The figures at the head of the page. */
export function mixFigures(
  run: RunOf<'leasing-mix'>,
  { metrics }: LeasingPlan,
  format: Formatters,
): readonly (readonly [string, string])[] {
  const before = metricsWithout(inputOfRun(run))
  const years = (value: number | null) =>
    value === null ? t('common.none') : t('lm.years', { years: format.number(value, 1) })
  const change = (from: string, to: string) => t('lm.fromTo', { from, to })
  return [
    [t('lm.kpi.objective'), format.moneyMajor(run.result.objective ?? 0)],
    [
      t('lm.kpi.occupancy'),
      change(format.rate(before.occupancy, 0), format.rate(metrics.occupancy, 0)),
    ],
    [t('lm.kpi.wault'), change(years(before.wault), years(metrics.wault))],
    [t('lm.kpi.incentive'), format.moneyMajor(metrics.incentive)],
  ]
}
