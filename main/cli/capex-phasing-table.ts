import type { CapexPhasingResult, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { alignColumns, number } from './align-columns.ts'

/** The projects of a plan with their months, what is left, and the totals. */
export const capexPhasingTable = ({ plan, objective }: CapexPhasingResult): string[][] =>
  plan ? [projectLines(plan), notDoneLines(plan), totalLines(plan, objective)] : []

function projectLines({ projects }: CapexPlan): string[] {
  if (projects.length === 0) return []
  return alignColumns([
    ['Project', 'Start', 'Finish', 'Value'],
    ...projects.map(({ id, start, finish, npv }) => [id, start, finish, number.format(npv)]),
  ])
}

const notDoneLines = ({ notDone }: CapexPlan): string[] =>
  notDone.length === 0 ? [] : [`Not done: ${notDone.join(', ')}.`]

function totalLines({ months }: CapexPlan, objective: number | null): string[] {
  const spent = months.reduce((sum, { spend }) => sum + spend, 0)
  const least = months.reduce((low, { cash }) => Math.min(low, cash ?? Infinity), Infinity)
  return alignColumns([
    ['Spent', number.format(spent)],
    ...(Number.isFinite(least) ? [['Least cash', number.format(least)]] : []),
    ['Objective', number.format(objective ?? 0)],
  ])
}
