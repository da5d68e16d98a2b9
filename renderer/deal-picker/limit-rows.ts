import type { DealPickerExplanation, DealPickerResult } from '#shared/deal-picker'
import type { ConstraintReport } from '#shared/optimizer-result'
import { bug } from '#shared/bug'

/** One limit with its row of the model and its sentence. */
export type LimitRow = {
  readonly id: string
  readonly name: string
  readonly sentence: string
  readonly isExact: boolean
  readonly row: ConstraintReport
  /** Between which values of the user's number the price holds; null where it is not known. */
  readonly range: readonly [number | null, number | null] | null
}

/** The limits that hold the plan back first, the dearest first; then those with room. */
export function limitRows(result: DealPickerResult, explanation: DealPickerExplanation) {
  const rows = new Map(result.constraints.map((row) => [row.id, row]))
  const limits = explanation.limits.map(({ id, name, sentence, exact }): LimitRow => {
    const row = rows.get(id) ?? bug(`the sentence of ${id} has no row`)
    return { id, name, sentence, isExact: exact, row, range: rangeOfLimit(row) }
  })
  const byPrice = (a: LimitRow, b: LimitRow) => priceOf(b.row) - priceOf(a.row)
  return {
    binding: limits.filter(({ row }) => row.binding).toSorted(byPrice),
    open: limits.filter(({ row }) => !row.binding),
  }
}

/** A row's range is one of the user's number only where its right-hand side is that number. */
export function rangeOfLimit({ rhs, limit, rhsRange, dual }: ConstraintReport): LimitRow['range'] {
  return rhsRange !== null && limit === rhs && dual !== null && dual !== 0 ? rhsRange : null
}

/** How much of the objective moves when the limit moves by a hundredth of itself. */
const priceOf = ({ limitDual, limit }: ConstraintReport) =>
  Math.abs((limitDual ?? 0) * (limit === null || limit === 0 ? 1 : limit))
