import type { DealPickerInput, DealPickerResult } from '#shared/deal-picker'
import type { ConstraintReport } from '#shared/optimizer-result'
import { limitField } from './limit-labels.ts'
import type { Unit } from '../ui/unit.ts'

/** A limit that can be moved: where it stands and how far it may go. */
export type MovableLimit = {
  readonly rowId: string
  readonly path: string
  readonly unit: Unit
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
}

/** The limits of a run as sliders, one for each number of the input, in the order of the model. */
export function movableLimits(
  input: DealPickerInput,
  { constraints }: Pick<DealPickerResult, 'constraints'>,
): readonly MovableLimit[] {
  const seen = new Set<string>()
  return constraints.flatMap((row) => {
    const { id, path, limit } = row
    if (path === null || limit === null || path.endsWith('/must') || seen.has(path)) return []
    seen.add(path)
    return [{ rowId: id, path, value: limit, ...reachOf(row, limit, input) }]
  })
}

type Reach = Pick<MovableLimit, 'unit' | 'min' | 'max' | 'step'>

function reachOf({ path }: ConstraintReport, limit: number, input: DealPickerInput): Reach {
  const { unit } = limitField(path ?? '')
  switch (unit) {
    case 'percent':
      return percentReach(path ?? '', limit)
    case 'integer':
      return { unit, min: 0, max: Math.max(10, Math.min(input.deals.length, limit * 3)), step: 1 }
    case 'ratio':
      return { unit, min: 0, max: Math.max(4, limit * 2), step: 0.05 }
    default:
      return moneyReach(limit, input)
  }
}

const narrow = new Set(['minYield', 'maxRisk'])

/** Yields and risks are small: their slider ends at about twice the present limit. */
function percentReach(path: string, limit: number): Reach {
  const field = path.split('/').at(-1) ?? ''
  if (field === 'maxLtv') return { unit: 'percent', min: 0, max: 0.95, step: 0.01 }
  if (!narrow.has(field)) return { unit: 'percent', min: 0, max: 1, step: 0.01 }
  const max = Math.min(1, Math.max(0.02, Math.ceil(limit * 200) / 100))
  return { unit: 'percent', min: Math.min(0, limit), max, step: 0.0005 }
}

function moneyReach(limit: number, { budget }: DealPickerInput): Reach {
  const max = limit > 0 ? limit * 2 : Math.max(budget, 1)
  return { unit: 'money', min: 0, max, step: niceStep(max / 200) }
}

/** 83,000 → 50,000: 1, 2 or 5 times a power of ten, so that a slider stops at round figures. */
export function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const lead = step / power
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power
}
