import type { AnyExplanation, AnyResult } from '#shared/optimizer/optimizers'
import { alignColumns, number } from './align-columns.ts'
import { PLAN_TABLES } from './plan-tables.ts'

/** A result as text for a terminal: the headline, the plan, the limits, what went wrong. */
export function writeSolveTable(result: AnyResult, explanation: AnyExplanation | null): string {
  const parts = [
    [explanation?.headline ?? `Status: ${result.status}.`],
    ...planParts(result),
    (explanation?.limits ?? []).map(({ sentence }) => sentence),
    infeasibleLines(explanation),
    pointLines(result),
    result.warnings.map((warning) => `Warning: ${warning}`),
    result.errors.map(({ path, message }) => `${path || '(document)'}: ${message}`),
  ]
  const filled = parts.filter((lines) => lines.length > 0)
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The table is chosen by the name in the result; the types cannot follow it through the list. */
const planParts = (result: AnyResult): string[][] =>
  (PLAN_TABLES[result.optimizer] as (result: AnyResult) => string[][])(result)

function infeasibleLines(explanation: AnyExplanation | null): string[] {
  const told = explanation?.infeasibility
  if (!told) return []
  const fixes = told.fixes.map(({ sentence }) => `  ${sentence}`)
  return [told.headline, 'The smallest change that helps:', ...fixes, told.afterwards ?? '']
}

function pointLines({ whatIf, frontier }: AnyResult): string[] {
  const points = [
    ...whatIf.map(({ path, value, status, objective }) => ({ path, value, status, objective })),
    ...(frontier?.points ?? []).map(({ value, status, objective }) => ({
      path: frontier?.path ?? '',
      value,
      status,
      objective,
    })),
  ]
  if (points.length === 0) return []
  return alignColumns([
    ['What if', 'Value', 'Objective'],
    ...points.map(({ path, value, status, objective }) => [
      path,
      typeof value === 'number' ? number.format(value) : JSON.stringify(value),
      objective === null ? status : number.format(objective),
    ]),
  ])
}
