import type { RelaxationMove } from '#shared/optimizer-result'
import { type InputChange, numberAt } from './change-input.ts'

type Fix = { readonly id: string; readonly path: string | null }

/** To what a limit is rounded, by the last word of its place; anything else is money, whole. */
const steps: Readonly<Record<string, number>> = {
  maxShare: 1e-4,
  minShare: 1e-4,
  minYield: 1e-4,
  maxRisk: 1e-4,
  maxLtv: 1e-4,
  minIcr: 0.01,
}

/**
 * The cheapest fix of limits that cannot all hold, as changes of the input. New figures are rounded
 * away from the old ones, as the sentences say them: a figure rounded back would fall just short.
 */
export const relaxationChanges = (
  input: Readonly<Record<string, unknown>>,
  moves: readonly RelaxationMove[],
  fixes: readonly Fix[],
): readonly InputChange[] =>
  moves.flatMap(({ id, newLimit }) => {
    const path = fixes.find((fix) => fix.id === id)?.path
    return path ? [{ path, value: easedValue(input, path, newLimit) }] : []
  })

function easedValue(
  input: Readonly<Record<string, unknown>>,
  path: string,
  newLimit: number | null,
): number | null {
  const field = path.split('/').at(-1) ?? ''
  const present = numberAt(input, path)
  // "Must buy" has no number to ease: the wish is given up.
  if (newLimit === null || present === null) return null
  const step = steps[field] ?? 1
  const count = newLimit / step
  const rounded = newLimit > present ? Math.ceil(count - 1e-6) : Math.floor(count + 1e-6)
  return Number((rounded * step).toPrecision(12))
}
