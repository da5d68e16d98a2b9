import type { MovableLimit } from './movable-limits.ts'

export const frontierSteps = 25

/** From nothing to twice the limit where it may go so far, so that the present one lies in the middle. */
export function frontierRange({ path, value, min, max, unit }: MovableLimit) {
  const isWhole = unit === 'integer' || unit === 'months'
  const steps = isWhole ? Math.min(100, Math.round(max - min) + 1) : frontierSteps
  return { path, from: min, to: max, steps: value < min || max <= min ? 2 : steps }
}
