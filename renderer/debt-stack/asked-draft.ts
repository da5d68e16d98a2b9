import { type DebtStackInput, parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import { optionsById } from '#shared/prompts/prompt'
import type { AnyPrompt, BlankValues } from '#shared/prompts/prompt'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { onProperty, openDeals, proposeStack, type StackFacts } from './propose.ts'
import { moneyOf } from './subject-terms.ts'
import { toInput } from './to-input.ts'

/** What the wizard proposes for a deal or a property; null where its money is not known. */
export function proposedInput(
  facts: StackFacts,
  subject: RunSubject | null,
): DebtStackInput | null {
  const parsed = parseDebtStackInput(toInput(proposeStack(facts, subject)))
  return parsed.ok ? parsed.input : null
}

/** The deals and properties a stack can be proposed for. */
export function stackSubjects(facts: StackFacts) {
  const isKnown = (subject: RunSubject) => {
    const { need, value, noi } = moneyOf(subject, facts)
    return (need ?? 0) > 0 && (value ?? 0) > 0 && noi !== null
  }
  return {
    deals: optionsById(openDeals(facts.deals).filter(({ id }) => isKnown({ kind: 'deal', id }))),
    properties: optionsById(
      facts.properties.filter(({ id }) => isKnown(onProperty(id, facts.loans))),
    ),
  }
}

/** The deal or property that fills the blank for it. */
export function subjectOf(
  { blanks }: Pick<AnyPrompt, 'blanks'>,
  values: BlankValues,
  facts: StackFacts,
): RunSubject | null {
  for (const [name, blank] of Object.entries(blanks)) {
    if (blank.kind !== 'subject') continue
    const id = String(values[name])
    return blank.of === 'deal' ? { kind: 'deal', id } : onProperty(id, facts.loans)
  }
  return null
}
