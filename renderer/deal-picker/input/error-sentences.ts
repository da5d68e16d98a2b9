import type { InputError } from '#shared/optimizer-input'
import type { Candidate } from '../draft.ts'
import { limitField } from '../limit-labels.ts'

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

/** The range of a rate as it is typed: "must be between 0 and 0.95" → "between 0 % and 95 %". */
const inPercent = (message: string): string =>
  message.replace(
    /between (-?\d+(?:\.\d+)?) and (\d+(?:\.\d+)?)/,
    (_range, low: string, high: string) => `between ${percent(low)} and ${percent(high)}`,
  )

const percent = (text: string) => `${Number((Number(text) * 100).toPrecision(12))} %`

/** An error in the units of the form, which shows rates in percent. */
export const inFormUnits = (error: InputError): InputError =>
  limitField(error.path).unit === 'percent'
    ? { ...error, message: inPercent(error.message) }
    : error
