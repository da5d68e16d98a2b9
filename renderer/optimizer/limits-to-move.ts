import type { Run } from '#shared/optimizer/optimizations'
import { numberAt } from './change-input.ts'
import { inputOfRun } from './input-of-run.ts'
import { labelOf, limitRows } from './limit-rows.ts'
import { type MovableLimit, movableFields, movableLimits } from './movable-limits.ts'
import type { FieldLimit } from './optimizer-view.ts'
import { viewOfRun } from './optimizer-views.tsx'

/**
 * What can be moved of a run: the limits of its model, then what limits the plan without a row of its own
 * and, where there is no plan, the limits that stand in the way of one.
 */
export function limitsToMove(run: Run): readonly MovableLimit[] {
  const rows = movableLimits(limitRows(run))
  const known = new Set(rows.map(({ path }) => path))
  const own = viewOfRun(run).fieldLimits?.(inputOfRun(run)) ?? []
  const others = movableFields([...conflictFields(run), ...own])
  return [...rows, ...others.filter(({ path }) => !known.has(path))]
}

function conflictFields(run: Run): FieldLimit[] {
  const { conflict = [], fixes = [] } = run.explanation?.infeasibility ?? {}
  const { limit: hintsOf } = viewOfRun(run)
  const input = inputOfRun(run)
  const named = conflict.map(({ id, path, kind, name }) => ({ id, path, kind, name }))
  // A limit that the way out moves may have one name in the conflict and a row for each month.
  const moved = fixes.map(({ id, path, kind }) => ({ id, path, kind, name: id }))
  return [...named, ...moved].flatMap(({ id, path, kind, name }): FieldLimit[] => {
    const value = path === null ? null : numberAt(run.input, path)
    if (path === null || kind === null || value === null) return []
    const hints = hintsOf?.(path, input) ?? {}
    return [{ id, path, value, kind, hints, label: hints.label ?? labelOf(name) }]
  })
}
