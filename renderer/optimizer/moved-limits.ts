import type { InputChange } from './change-input.ts'
import type { MovableLimit } from './movable-limits.ts'

/** Where limits have been moved to, by their place in the input; null takes a limit away. */
export type MovedLimits = Readonly<Record<string, number | null>>

/** Only limits that stand elsewhere than in the run. */
export function changesOf(
  limits: readonly MovableLimit[],
  moved: MovedLimits,
): readonly InputChange[] {
  const present = new Map(limits.map(({ path, value }) => [path, value]))
  return Object.entries(moved)
    .filter(([path, value]) => value !== present.get(path))
    .map(([path, value]) => ({ path, value }))
}

/** The limits as they are without what was done to one of them. */
export const without = (moved: MovedLimits, path: string): MovedLimits =>
  Object.fromEntries(Object.entries(moved).filter(([key]) => key !== path))
