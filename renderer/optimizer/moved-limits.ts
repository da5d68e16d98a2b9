import type { InputChange } from './change-input.ts'
import type { MovableLimit } from './movable-limits.ts'

/** Where limits have been moved to, by their place in the input. */
export type MovedLimits = Readonly<Record<string, number>>

/** Only limits that stand elsewhere than in the run. */
export const changesOf = (
  limits: readonly MovableLimit[],
  moved: MovedLimits,
): readonly InputChange[] =>
  limits.flatMap(({ path, value }) => {
    const next = moved[path]
    return next === undefined || next === value ? [] : [{ path, value: next }]
  })
