import type { LimitRow } from './limit-rows.ts'
import type { FieldLimit } from './optimizer-view.ts'
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
export const movableLimits = (limits: readonly LimitRow[]): readonly MovableLimit[] =>
  movableFields(limits.flatMap(fieldOfRow))

const fieldOfRow = ({ id, label, kind, hints, row: { path, limit } }: LimitRow): FieldLimit[] =>
  path === null || limit === null ? [] : [{ id, label, kind, hints, path, value: limit }]

/** Numbers of the input as sliders, each once; a "must" is no number. */
export function movableFields(fields: readonly FieldLimit[]): readonly MovableLimit[] {
  const seen = new Set<string>()
  return fields.flatMap((field): MovableLimit[] => {
    const { id: rowId, path, label, value } = field
    if (field.kind === 'must' || seen.has(path)) return []
    seen.add(path)
    return [{ rowId, path, label, value, ...reachOf(field) }]
  })
}

type Reach = Pick<MovableLimit, 'unit' | 'min' | 'max' | 'step'>

const reachOf = ({ kind, hints, value }: FieldLimit): Reach => ({
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
