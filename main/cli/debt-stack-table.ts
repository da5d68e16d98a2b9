import type { DebtStackPlan, DebtStackResult } from '#shared/debt-stack/debt-stack'
import { alignColumns, number } from './align-columns.ts'

/** The tranches, the hedges, the figures of each scenario and the totals of a Debt Stack plan. */
export const debtStackTable = ({ plan, objective }: DebtStackResult): string[][] =>
  plan
    ? [
        trancheLines(plan),
        hedgeLines(plan),
        scenarioLines(plan),
        totalLines(plan, objective),
        ...scheduleParts(plan),
      ]
    : []

// A solver's 6.374999999999 is 6.375, and rounds as the sentence above the table does.
const percent = (value: number | null) =>
  value === null ? '–' : `${number.format(Number((value * 100).toFixed(8)))}%`
const ratio = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : number.format(value)

const trancheLines = ({ tranches }: DebtStackPlan): string[] =>
  alignColumns([
    ['Tranche', 'Share', 'Amount'],
    ...tranches.map(({ id, share, amount }) => [id, percent(share), number.format(amount)]),
  ])

const hedgeLines = ({ hedges }: DebtStackPlan): string[] =>
  hedges.length === 0
    ? []
    : alignColumns([
        ['Hedge', 'On', 'Notional'],
        ...hedges.map(({ hedge, tranche, notional }) => [hedge, tranche, number.format(notional)]),
      ])

/** More scenarios than a terminal shows at once are left to the JSON. */
const MOST_SCENARIOS = 40

function scenarioLines({ metrics: { ltv, dscr } }: DebtStackPlan): string[] {
  const all = Object.entries(ltv)
  const lines = alignColumns([
    ['Scenario', 'Loan to value', 'Debt service cover'],
    ...all.slice(0, MOST_SCENARIOS).map(([id, value]) => [id, percent(value), ratio(dscr[id])]),
  ])
  const more = all.length - MOST_SCENARIOS
  return more > 0 ? [...lines, `and ${more} more scenarios`] : lines
}

const totalLines = ({ metrics }: DebtStackPlan, objective: number | null): string[] =>
  alignColumns([
    ['Debt', number.format(metrics.debt)],
    ['Expected cost a year', number.format(metrics.expectedCost)],
    ['Cost in the dearest scenario', number.format(metrics.worstCost)],
    ['Weighted cost', percent(metrics.weightedCost)],
    ['Fixed or hedged', percent(metrics.fixedShare)],
    ['Debt yield', percent(metrics.debtYield)],
    ['Objective', number.format(objective ?? 0)],
  ])

const scheduleParts = ({ schedule }: DebtStackPlan): string[][] =>
  (schedule?.tranches ?? []).map(({ id, rows }) =>
    alignColumns([
      [id, 'Date', 'Opening', 'Interest', 'Principal', 'Balloon', 'Closing'],
      ...rows.map(({ n, date, opening, interest, principal, balloon, closing }) => [
        `${n}`,
        date,
        ...[opening, interest, principal, balloon, closing].map((each) => number.format(each)),
      ]),
    ]),
  )
