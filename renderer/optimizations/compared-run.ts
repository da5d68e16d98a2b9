import { bug } from '#shared/bug'
import { type DealPickerInput, type DealPlan, parseDealPickerInput } from '#shared/deal-picker'
import type { Run, RunOf } from '#shared/optimizations'

/** What a comparison reads of a run. */
export type ComparedRun = {
  readonly id: string
  readonly name: string
  readonly objective: number | null
  readonly plan: DealPlan | null
  readonly input: DealPickerInput
  readonly constraints: readonly ComparedLimit[]
}

export type ComparedLimit = {
  readonly id: string
  readonly path: string | null
  readonly binding: boolean
  /** What the limit does to the plan, in a sentence. */
  readonly sentence: string | null
}

export function toComparedRun({
  id,
  name,
  objective,
  input,
  result,
  explanation,
}: RunOf<'deal-picker'>): ComparedRun {
  const sentences = new Map((explanation?.limits ?? []).map((limit) => [limit.id, limit.sentence]))
  return {
    id,
    name,
    objective,
    plan: result.plan,
    input: storedInput(input),
    constraints: result.constraints.map((row) => ({
      id: row.id,
      path: row.path,
      binding: row.binding,
      sentence: sentences.get(row.id) ?? null,
    })),
  }
}

/** A stored input was checked before it was solved. */
export function storedInput(value: Run['input']): DealPickerInput {
  const parsed = parseDealPickerInput(value)
  return parsed.ok ? parsed.input : bug('a stored input keeps the contract')
}
