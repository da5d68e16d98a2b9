import { addMonths } from '#shared/dates'
import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import type { InputChange } from '../../optimizer/change-input.ts'

/** Projects that were put on a month by hand: the position of the project, and its start. */
export type Pins = ReadonlyMap<string, number>

/**
 * What pins change in an input: each project must be done, from its month and by the end of its works.
 * What it waited for by date gives way to the hand; other limits stay.
 */
export function changesOfPins(input: CapexPhasingInput, pins: Pins): readonly InputChange[] {
  return input.projects.flatMap(({ id, durationMonths }, index) => {
    const start = pins.get(id)
    if (start === undefined) return []
    const at = (field: string) => `/projects/${index}/${field}`
    return [
      { path: at('must'), value: true },
      { path: at('earliest'), value: addMonths(input.startMonth, start) },
      { path: at('deadline'), value: addMonths(input.startMonth, start + durationMonths - 1) },
    ]
  })
}
