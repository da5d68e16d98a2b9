import type { ComparedLimit, ComparedRun } from './compared-run.ts'
import { limitLabel } from '../deal-picker/limit-labels.ts'

/** A limit that binds in at least one run, and how it stands in each; null where a run has no such limit. */
export type LimitRow = {
  readonly id: string
  readonly label: string
  readonly cells: readonly (ComparedLimit | null)[]
}

/** The limits that hold a plan back somewhere; those that bind in the most runs come first. */
export function compareLimits(runs: readonly ComparedRun[]): readonly LimitRow[] {
  const known = runs.map((run) => new Map(run.constraints.map((row) => [row.id, row])))
  const binding = runs.flatMap((run) =>
    run.constraints
      .filter((row) => row.binding)
      .map((row): [string, string] => [row.id, nameOf(row, run)]),
  )
  return [...new Map(binding)]
    .map(([id, label]) => ({ id, label, cells: known.map((rows) => rows.get(id) ?? null) }))
    .toSorted((a, b) => countBinding(b) - countBinding(a))
}

const nameOf = ({ id, path }: ComparedLimit, { input }: ComparedRun): string => {
  const dealId = id.startsWith('must:') ? id.slice('must:'.length) : null
  if (dealId !== null) return input.deals.find((deal) => deal.id === dealId)?.name ?? dealId
  return path === null ? id : limitLabel(path, input)
}

const countBinding = ({ cells }: LimitRow): number =>
  cells.filter((cell) => cell?.binding === true).length
