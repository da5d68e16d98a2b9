import type { ColumnRole, SignConvention } from '#shared/imports/import-preview'
import type { NumberStyle } from '#shared/imports/table-files'
import { parseNumberText } from '../table-files/number-text.ts'
import type { TableRow } from '../table-files/parse-rows.ts'
import { isMarker } from './direction-words.ts'

export type SignGuess = {
  readonly sign: SignConvention
  readonly reason: string
  readonly isCertain: boolean
}

/** How a table says which way money goes. */
export function detectSign(
  roles: readonly (ColumnRole | null)[],
  rows: readonly TableRow[],
  style: NumberStyle,
): SignGuess {
  const cellsOf = (role: ColumnRole): string[] => {
    const at = roles.indexOf(role)
    return at < 0 ? [] : rows.map(({ cells }) => cells[at]?.trim() ?? '')
  }
  const number = (cell: string) => parseNumberText(cell, style)?.value ?? null
  const amounts = cellsOf('amount').map(number)
  const hasNegative = amounts.some((amount) => amount !== null && amount < 0)
  const markers = cellsOf('direction').filter((cell) => cell !== '')
  if (!hasNegative && markers.length > 0 && markers.every(isMarker))
    return sure('marker', 'A column of its own says debit or credit.')
  const hasPair = roles.includes('debit') || roles.includes('credit')
  if (hasPair && !hasNegative)
    return sure('two_columns', 'Money out and money in stand in two columns.')
  const direction = compareWithBalance(amounts, cellsOf('balance').map(number))
  if (direction === 'inverted')
    return sure('inverted', 'The balance falls by each positive amount, so positive is money out.')
  if (direction === 'signed') return sure('signed', 'The balance rises by each positive amount.')
  if (hasNegative) return sure('signed', 'The amounts have signs; a minus is taken for money out.')
  return {
    sign: 'signed',
    reason: 'No amount has a minus: please check that positive is money in.',
    isCertain: false,
  }
}

const sure = (sign: SignConvention, reason: string): SignGuess => ({
  sign,
  reason,
  isCertain: true,
})

/** Whether the running balance moves with the amounts or against them, in whichever order the rows stand. */
function compareWithBalance(
  amounts: readonly (number | null)[],
  balances: readonly (number | null)[],
): 'signed' | 'inverted' | null {
  const votes = { signed: 0, inverted: 0 }
  for (let row = 1; row < amounts.length; row++) {
    const step = thousandths(balances[row]) - thousandths(balances[row - 1])
    // Oldest first the step is this row's amount; newest first it is the row before's, taken away.
    const steps = new Set([thousandths(amounts[row]), -thousandths(amounts[row - 1])])
    if (step === 0) continue
    if (steps.has(step)) votes.signed += 1
    if (steps.has(-step)) votes.inverted += 1
  }
  if (votes.signed === votes.inverted) return null
  return votes.signed > votes.inverted ? 'signed' : 'inverted'
}

/** Whole, so that steps of a balance compare exactly; NaN, which equals nothing, where there is no number. */
const thousandths = (value: number | null | undefined): number =>
  Math.round((value ?? Number.NaN) * 1000)
