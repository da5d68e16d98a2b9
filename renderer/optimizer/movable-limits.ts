import type { LimitRow } from './limit-rows.ts'
import { unitOfKind } from './limit-kinds.ts'
import type { Unit } from '../ui/unit.ts'

/** A limit that can be moved: where it stands and how far it may go. */
export type MovableLimit = {
  readonly rowId: string
  readonly path: string
  readonly label: string
  readonly unit: Unit
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
}

/** The limits of a run as sliders, one for each number of the input, in the order of the model. */
export function movableLimits(limits: readonly LimitRow[]): readonly MovableLimit[] {
  const seen = new Set<string>()
  return limits.flatMap((limit): MovableLimit[] => {
    const { path, limit: value } = limit.row
    if (path === null || value === null || limit.kind === 'must' || seen.has(path)) return []
    seen.add(path)
    return [{ rowId: limit.id, path, label: limit.label, value, ...reachOf(limit, value) }]
  })
}

type Reach = Pick<MovableLimit, 'unit' | 'min' | 'max' | 'step'>

const reachOf = ({ kind, hints }: LimitRow, value: number): Reach => ({
  unit: unitOfKind(kind),
  ...plainReach(kind, value),
  ...hints.reach,
})

/** How far a limit of a kind may be moved: shares over all they can be, amounts to twice what they are. */
function plainReach(kind: LimitRow['kind'], value: number): Omit<Reach, 'unit'> {
  switch (kind) {
    case 'share':
    case 'must':
      return { min: Math.min(0, value), max: Math.max(1, value), step: 0.01 }
    case 'ratio':
      return { min: 0, max: Math.max(4, value * 2), step: 0.05 }
    case 'count':
    case 'months':
      return { min: 0, max: Math.max(10, value * 3), step: 1 }
    case 'years':
      return { min: 0, max: Math.max(10, value * 2), step: 0.25 }
    default:
      return amountReach(value)
  }
}

function amountReach(value: number): Omit<Reach, 'unit'> {
  const max = value > 0 ? value * 2 : 1_000_000
  return { min: 0, max, step: niceStep(max / 200) }
}

/** 83,000 → 50,000: 1, 2 or 5 times a power of ten, so that a slider stops at round figures. */
export function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const lead = step / power
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power
}
