import { bug } from '#shared/bug'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import type { ConstraintReport } from '#shared/optimizer/optimizer-result'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { inputOfRun } from '../optimizer/input-of-run.ts'
import type { Formatters } from '../ui/use-format.ts'
import { writeFees, writeHedge, writePrice, writeRepayment } from './price-words.ts'
import { scenarioRows } from './scenario-rows.ts'
import { nameOfTranche, stackLines } from './stack-lines.ts'

/** A table of the term sheet as text, for screen and paper alike. */
export type SheetTable = {
  readonly key: string
  readonly title: string
  readonly columns: readonly { readonly title: string; readonly isFigure?: boolean }[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** The terms of a stack: its tranches, what protects the lenders in each scenario, its hedges. */
export function termSheet(
  run: RunOf<'debt-stack'>,
  plan: DebtStackPlan,
  format: Formatters,
): readonly SheetTable[] {
  const input = inputOfRun(run)
  return [
    trancheTable(input, plan, format),
    covenantTable(input, plan, run.result.constraints, format),
    ...(plan.hedges.length > 0 ? [hedgeTable(input, plan, format)] : []),
  ]
}

const figure = (title: string) => ({ title, isFigure: true })

const trancheTable = (
  input: DebtStackInput,
  plan: DebtStackPlan,
  format: Formatters,
): SheetTable => ({
  key: 'tranches',
  title: t('ds.sheet.tranches'),
  columns: [
    { title: t('ds.col.tranche') },
    figure(t('ds.col.rank')),
    figure(t('ds.col.amount')),
    figure(t('ds.col.share')),
    { title: t('ds.col.price') },
    { title: t('ds.col.fees') },
    { title: t('ds.col.repayment') },
    figure(t('ds.col.ltv')),
  ],
  rows: stackLines(input, plan).map(
    ({ id, name, tranche, amount, share, ltvFrom, ltvThrough }) => ({
      key: id,
      cells: [
        t('ds.sheet.named', { name, type: t(`ds.type.${tranche.type}`) }),
        ltvThrough === null ? t('common.none') : String(tranche.rank ?? 1),
        format.moneyMajor(amount),
        format.rate(share, 1),
        writePrice(tranche, format),
        writeFees(tranche, format),
        writeRepayment(tranche),
        ltvFrom === null || ltvThrough === null
          ? t('common.none')
          : t('ds.sheet.fromTo', { from: format.rate(ltvFrom, 1), to: format.rate(ltvThrough, 1) }),
      ],
    }),
  ),
})

function covenantTable(
  input: DebtStackInput,
  plan: DebtStackPlan,
  constraints: readonly ConstraintReport[],
  format: Formatters,
): SheetTable {
  const slack = new Map(constraints.map((row) => [row.id, row.slack]))
  const none = t('common.none')
  const rate = (value: number | null) => (value === null ? none : format.rate(value, 1))
  const cover = (value: number | null) => (value === null ? none : `${format.number(value, 2)} ×`)
  const room = (id: string) => {
    const left = slack.get(id)
    // What rounding leaves of a limit that is reached is no headroom.
    return left === undefined ? none : format.moneyMajor(Math.max(0, Math.round(left)))
  }
  return {
    key: 'covenants',
    title: t('ds.sheet.covenants'),
    columns: [
      { title: t('ds.col.scenario') },
      figure(t('ds.col.index')),
      figure(t('ds.col.loanToValue')),
      figure(t('ds.col.atMost')),
      figure(t('ds.col.debtRoom')),
      figure(t('ds.col.cover')),
      figure(t('ds.col.atLeast')),
      figure(t('ds.col.incomeRoom')),
    ],
    rows: scenarioRows(input, plan).map((row) => ({
      key: row.id,
      cells: [
        row.id,
        format.rate(row.index, 2),
        rate(row.ltv),
        rate(row.maxLtv),
        room(`ltv:${row.id}`),
        cover(row.dscr),
        cover(row.minDscr),
        room(`dscr:${row.id}`),
      ],
    })),
  }
}

function hedgeTable(input: DebtStackInput, plan: DebtStackPlan, format: Formatters): SheetTable {
  const hedges = new Map(input.hedges?.map((hedge) => [hedge.id, hedge]))
  const names = new Map(input.tranches.map((tranche) => [tranche.id, nameOfTranche(tranche)]))
  return {
    key: 'hedges',
    title: t('ds.sheet.hedges'),
    columns: [
      { title: t('ds.col.hedge') },
      { title: t('ds.col.terms') },
      { title: t('ds.col.on') },
      figure(t('ds.col.notional')),
    ],
    rows: plan.hedges.map(({ hedge, tranche, notional }) => ({
      key: `${hedge} ${tranche}`,
      cells: [
        hedge,
        writeHedge(hedges.get(hedge) ?? bug('a plan hedges with what is on offer'), format),
        names.get(tranche) ?? tranche,
        format.moneyMajor(notional),
      ],
    })),
  }
}

/** The figures at the head of the sheet. */
export const sheetFacts = (
  { need }: DebtStackInput,
  { metrics }: DebtStackPlan,
  format: Formatters,
): readonly (readonly [string, string])[] => [
  [t('ds.kpi.need'), format.moneyMajor(need)],
  [t('ds.kpi.debt'), format.moneyMajor(metrics.debt)],
  [t('ds.kpi.weightedCost'), format.rate(metrics.weightedCost, 2)],
  [t('ds.kpi.expectedCost'), format.moneyMajor(metrics.expectedCost)],
  [t('ds.kpi.worstCost'), format.moneyMajor(metrics.worstCost)],
  [
    t('ds.kpi.fixedShare'),
    metrics.fixedShare === null ? t('common.none') : format.rate(metrics.fixedShare, 0),
  ],
]
