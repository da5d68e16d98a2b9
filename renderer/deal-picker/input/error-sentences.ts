import type { InputError } from '#shared/optimizer-input'
import type { Candidate } from '../draft.ts'

/** The sentence with the deal's name where the contract counts deals: "Deal 3: price is missing." */
export function sentenceAt(
  { path, message }: InputError,
  candidates: readonly Candidate[],
): string {
  const index = /^\/deals\/(\d+)/.exec(path)?.[1]
  const deal = index === undefined ? undefined : candidates[Number(index)]
  return deal ? message.replace(/^Deal \d+: /, () => `${deal.name}: `) : message
}

/** "Cap 2: largest share must not be negative." → "Largest share must not be negative." */
export function withoutPlace(message: string): string {
  const rest = message.replace(/^(Deal|Cap) \d+:? /, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
