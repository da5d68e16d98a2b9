import type { Run } from '#shared/optimizer/optimizations'
import type { ConstraintReport, LimitKind, LimitSentence } from '#shared/optimizer/optimizer-result'
import { inputOfRun } from './input-of-run.ts'
import { kindOfRow } from './limit-kinds.ts'
import type { LimitHints } from './optimizer-view.ts'
import { viewOfRun } from './optimizer-views.tsx'
import { capitalize, readable } from './readable.ts'

/** One limit with its row of the model, its words and its sentence. */
export type LimitRow = {
  readonly id: string
  /** Its name as a label: "Office: largest share". */
  readonly label: string
  readonly kind: LimitKind
  readonly sentence: string
  readonly worth: LimitSentence['worth']
  readonly row: ConstraintReport
  /** Between which values of the user's number the price holds; null where it is not known. */
  readonly range: readonly [number | null, number | null] | null
  readonly hints: LimitHints
}

/** Every limit of a run, in the order of its model. */
export function limitRows(run: Run): readonly LimitRow[] {
  const { limit: hintsOf } = viewOfRun(run)
  const input = inputOfRun(run)
  const sentences = new Map(run.explanation?.limits.map((limit) => [limit.id, limit]))
  const totals = totalPrices(run.result.constraints, new Set(sentences.keys()))
  return run.result.constraints.map((row) => {
    const hints = row.path === null ? {} : (hintsOf?.(row.path, input) ?? {})
    const limitDual = totals.get(row.path) ?? row.limitDual
    return toLimitRow({ ...row, limitDual }, sentences.get(row.id), hints)
  })
}

/** What one more of a number is worth over all the rows it feeds, where one row speaks for all of them. */
function totalPrices(
  rows: readonly ConstraintReport[],
  said: ReadonlySet<string>,
): ReadonlyMap<string | null, number> {
  const totals = new Map<string | null, number>()
  const speakers = new Map<string | null, number>()
  for (const { id, path, limitDual } of rows) {
    if (path === null || limitDual === null) continue
    totals.set(path, (totals.get(path) ?? 0) + limitDual)
    speakers.set(path, (speakers.get(path) ?? 0) + Number(said.has(id)))
  }
  return new Map([...totals].filter(([path]) => speakers.get(path) === 1))
}

const toLimitRow = (
  row: ConstraintReport,
  words: LimitSentence | undefined,
  hints: LimitHints,
): LimitRow => ({
  id: row.id,
  label: hints.label ?? labelOf(words?.name ?? row.id),
  kind: kindOf(row, words, hints),
  sentence: words?.sentence ?? '',
  worth: words?.worth ?? null,
  row,
  range: rangeOfLimit(row),
  hints,
})

const kindOf = (row: ConstraintReport, words: LimitSentence | undefined, { kind }: LimitHints) =>
  words?.kind ?? kind ?? kindOfRow(row)

/** "the cap on office" → "Cap on office". */
export const labelOf = (name: string) => capitalize(readable(name).replace(/^the /, ''))

/** The limits that hold the plan back first, the dearest first; then those with room. */
export function rankLimits(limits: readonly LimitRow[]) {
  const byPrice = (a: LimitRow, b: LimitRow) => priceOf(b.row) - priceOf(a.row)
  const said = limits.filter(({ sentence }) => sentence !== '')
  return {
    binding: said.filter(({ row }) => row.binding).toSorted(byPrice),
    open: said.filter(({ row }) => !row.binding),
  }
}

/** A row's range is one of the user's number only where its right-hand side is that number. */
export function rangeOfLimit({ rhs, limit, rhsRange, dual }: ConstraintReport): LimitRow['range'] {
  return rhsRange !== null && limit === rhs && dual !== null && dual !== 0 ? rhsRange : null
}

/** How much of the objective moves when the limit moves by a hundredth of itself. */
const priceOf = ({ limitDual, limit }: ConstraintReport) =>
  Math.abs((limitDual ?? 0) * (limit === null || limit === 0 ? 1 : limit))
