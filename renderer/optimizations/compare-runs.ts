import { t } from '../app/messages/t.ts'
import { limitField, limitLabel } from '../deal-picker/limit-labels.ts'
import { dealsById, nameOfDeal } from '../deal-picker/plan-rows.ts'
import type { DealPickerRun } from '../deal-picker/solved-run.ts'
import { writeUnit } from '../ui/unit.ts'
import type { Formatters } from '../ui/use-format.ts'

/** One run's figure as written, how it differs from the first run's, and a remark. */
export type CompareCell = {
  readonly text: string
  readonly delta: string | null
  readonly note: string | null
}
export type CompareRow = {
  readonly key: string
  readonly label: string
  readonly cells: readonly CompareCell[]
}

type Runs = readonly DealPickerRun[]
type Write = (value: number, isDelta: boolean) => string

/** The headline figures. */
export function compareFigures(runs: Runs, format: Formatters): readonly CompareRow[] {
  const money: Write = (value, signed) => format.moneyMajor(value, { signed })
  const rate: Write = (value, isDelta) =>
    isDelta ? `${sign(value)}${format.number(Math.abs(value) * 100, 2)} pts` : format.rate(value, 2)
  const count: Write = (value, isDelta) =>
    isDelta ? `${sign(value)}${format.number(Math.abs(value))}` : format.number(value)
  const row = (
    key: string,
    label: string,
    write: Write,
    read: (run: DealPickerRun) => number | null,
  ) => toRow(key, label, runs.map(read), write)
  return [
    row('objective', t('dp.kpi.objective'), money, ({ result }) => result.objective),
    row('income', t('dp.kpi.income'), money, ({ plan }) => plan?.annualIncome ?? null),
    row('invested', t('dp.kpi.invested'), money, ({ plan }) => plan?.invested ?? null),
    row('cashLeft', t('dp.kpi.cashLeft'), money, ({ plan }) => plan?.cashLeft ?? null),
    row('loan', t('dp.kpi.loan'), money, ({ plan }) => plan?.loan ?? null),
    row('yield', t('dp.kpi.yield'), rate, ({ plan }) => plan?.yield ?? null),
    row('risk', t('dp.kpi.risk'), rate, ({ plan }) => plan?.risk ?? null),
    row('deals', t('dp.chosen'), count, ({ plan }) => plan?.deals.length ?? null),
  ]
}

/** Every limit that any of the runs has, by its name; a remark where it binds. */
export function compareLimits(runs: Runs, format: Formatters): readonly CompareRow[] {
  const byRun = runs.map(limitsOf)
  const labels = new Map(
    byRun.flatMap((limits) => [...limits].map(([id, { label }]) => [id, label])),
  )
  return [...labels].map(([id, label]) => ({
    key: id,
    label,
    cells: byRun.map((limits) => {
      const limit = limits.get(id)
      if (!limit) return { text: t('opt.compare.absent'), delta: null, note: null }
      const { unit } = limitField(limit.path)
      const text =
        unit === 'money' ? format.moneyMajor(limit.value) : writeUnit(limit.value, unit, format)
      return { text, delta: null, note: limit.binding ? t('opt.compare.binds') : null }
    }),
  }))
}

/** What each run puts into each deal that any of them buys, the largest stakes first. */
export function compareDeals(runs: Runs, format: Formatters): readonly CompareRow[] {
  const amounts = runs.map(
    ({ plan }) => new Map((plan?.deals ?? []).map(({ id, amount }) => [id, amount])),
  )
  const names = new Map(
    runs.flatMap(({ input, plan }) => {
      const deals = dealsById(input)
      return (plan?.deals ?? []).map(({ id }) => [id, nameOfDeal(deals, id)] as const)
    }),
  )
  const largest = (id: string) => Math.max(...amounts.map((plan) => plan.get(id) ?? 0))
  return [...names]
    .toSorted(([a], [b]) => largest(b) - largest(a))
    .map(([id, label]) => dealRow(id, label, amounts, format))
}

export const differing = (rows: readonly CompareRow[]): readonly CompareRow[] =>
  rows.filter(({ cells }) => cells.some(({ text }) => text !== cells[0]?.text))

function dealRow(
  id: string,
  label: string,
  amounts: readonly ReadonlyMap<string, number>[],
  format: Formatters,
): CompareRow {
  const first = amounts[0]?.get(id) ?? 0
  const cells = amounts.map((plan, index): CompareCell => {
    const amount = plan.get(id)
    const change = (amount ?? 0) - first
    return {
      text: amount === undefined ? t('opt.compare.notChosen') : format.moneyMajor(amount),
      delta:
        index === 0 || Math.abs(change) < 0.5 ? null : format.moneyMajor(change, { signed: true }),
      note: null,
    }
  })
  return { key: id, label, cells }
}

function toRow(
  key: string,
  label: string,
  values: readonly (number | null)[],
  write: Write,
): CompareRow {
  const first = values[0] ?? null
  const cells = values.map((value, index): CompareCell => {
    if (value === null) return { text: t('common.none'), delta: null, note: null }
    const hasDelta = index > 0 && first !== null && write(value, false) !== write(first, false)
    return {
      text: write(value, false),
      delta: hasDelta ? write(value - first, true) : null,
      note: null,
    }
  })
  return { key, label, cells }
}

function limitsOf({ input, result }: DealPickerRun) {
  const limits = new Map<
    string,
    {
      readonly label: string
      readonly path: string
      readonly value: number
      readonly binding: boolean
    }
  >()
  for (const { id, path, limit, binding } of result.constraints) {
    if (path !== null && limit !== null && !path.endsWith('/must')) {
      limits.set(id, { label: limitLabel(path, input), path, value: limit, binding })
    }
  }
  return limits
}

const sign = (value: number) => (value < 0 ? '−' : '+')
