import type { ComparedLimit, ComparedRun } from './compared-run.ts'

/** A limit that binds in at least one run, and how it stands in each; null where a run has no such limit. */
export type LimitRow = {
  readonly id: string
  readonly label: string
  readonly cells: readonly (ComparedLimit | null)[]
}

/** The limits that hold a plan back somewhere; those that bind in the most runs come first. */
export function compareLimits(runs: readonly Pick<ComparedRun, 'limits'>[]): readonly LimitRow[] {
  const known = runs.map(({ limits }) => new Map(limits.map((limit) => [limit.id, limit])))
  const binding = runs.flatMap(({ limits }) => limits.filter((limit) => limit.binding))
  return [...new Map(binding.map(({ id, label }) => [id, label]))]
    .map(([id, label]) => ({ id, label, cells: known.map((limits) => limits.get(id) ?? null) }))
    .toSorted((a, b) => countBinding(b) - countBinding(a))
}

const countBinding = ({ cells }: LimitRow): number =>
  cells.filter((cell) => cell?.binding === true).length
