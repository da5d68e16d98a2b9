import type { DealPickerExplanation, DealPickerResult } from '#shared/deal-picker'

/** A result as text for a terminal: the headline, the deals, the limits, what went wrong. */
export function writeSolveTable(
  result: DealPickerResult,
  explanation: DealPickerExplanation | null,
): string {
  const parts = [
    [explanation?.headline ?? `Status: ${result.status}.`],
    dealLines(result),
    totalLines(result),
    (explanation?.limits ?? []).map(({ sentence }) => sentence),
    infeasibleLines(explanation),
    pointLines(result),
    result.warnings.map((warning) => `Warning: ${warning}`),
    result.errors.map(({ path, message }) => `${path || '(document)'}: ${message}`),
  ]
  const filled = parts.filter((lines) => lines.length > 0)
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

function dealLines({ plan }: DealPickerResult): string[] {
  if (!plan || plan.deals.length === 0) return []
  return alignColumns([
    ['Deal', 'Share', 'Amount'],
    ...plan.deals.map(({ id, share, amount }) => [
      id,
      `${number.format(share * 100)} %`,
      number.format(amount),
    ]),
  ])
}

function totalLines({ plan, objective }: DealPickerResult): string[] {
  if (!plan) return []
  return alignColumns([
    ['Invested', number.format(plan.invested)],
    ['Loan', number.format(plan.loan)],
    ['Cash left', number.format(plan.cashLeft)],
    ['Income a year', number.format(plan.annualIncome)],
    ['Risk charge', number.format(plan.riskCharge)],
    ['Interest', number.format(plan.interest)],
    ['Objective', number.format(objective ?? 0)],
  ])
}

function infeasibleLines(explanation: DealPickerExplanation | null): string[] {
  const told = explanation?.infeasibility
  if (!told) return []
  const fixes = told.fixes.map(({ sentence }) => `  ${sentence}`)
  return [told.headline, 'The smallest change that helps:', ...fixes, told.afterwards ?? '']
}

function pointLines({ whatIf, frontier }: DealPickerResult): string[] {
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

/** The first column to the left, figures to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, k) =>
    Math.max(...rows.map((row) => (row[k] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
