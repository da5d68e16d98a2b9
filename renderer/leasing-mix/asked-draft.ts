import { type LeasingMixInput, parseLeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import type { AnyPrompt, BlankValues } from '#shared/prompts/prompt'
import type { LeasingDraft } from './draft.ts'
import { draftOfInput } from './draft-of-input.ts'
import { type LeasingFacts, proposeMix } from './propose.ts'
import { toInput } from './to-input.ts'

/** What the wizard proposes for the units to let; null while there is none. */
export function proposedInput(facts: LeasingFacts): LeasingMixInput | null {
  const parsed = parseLeasingMixInput(toInput(proposeMix(facts)).input)
  return parsed.ok ? parsed.input : null
}

/** An input that a question asks for, in the wizard's fields; what the rent roll alone knows stays. */
export function draftOfQuestion(
  input: LeasingMixInput,
  name: string,
  facts: LeasingFacts,
): LeasingDraft {
  const asked = draftOfInput(input, name)
  const offered = new Map(asked.units.map((unit) => [unit.unitId, unit]))
  const units = proposeMix(facts).units.map((unit) => {
    const known = offered.get(unit.unitId)
    return known ? Object.assign({}, known, { tenantName: unit.tenantName }) : unit
  })
  return { ...asked, withinMonths: facts.withinMonths, units }
}

/** How far ahead the sentence looks; null where it does not say. */
export function withinOf(
  { blanks }: Pick<AnyPrompt, 'blanks'>,
  values: BlankValues,
): number | null {
  const [name] = Object.entries(blanks).find(([, { kind }]) => kind === 'within') ?? []
  return name === undefined ? null : Number(values[name])
}
