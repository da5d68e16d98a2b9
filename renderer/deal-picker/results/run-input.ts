import { bug } from '#shared/bug'
import { type DealPickerInput, parseDealPickerInput } from '#shared/deal-picker'
import type { Run } from '#shared/optimizations'

/** The input a run was solved with, as the Deal Picker reads it. */
export function inputOfRun(run: Run): DealPickerInput {
  const parsed = parseDealPickerInput(run.input)
  return parsed.ok ? parsed.input : bug(`run ${run.id} was stored with an input that does not fit`)
}
