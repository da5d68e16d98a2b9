import type { InputError } from '#shared/optimizer-input'
import { fieldOfPath, unitOfField } from './field-help.ts'

/** The range of a rate as it is typed: "must be between 0 and 0.95" → "between 0 % and 95 %". */
const inPercent = (message: string): string =>
  message.replace(
    /between (-?\d+(?:\.\d+)?) and (\d+(?:\.\d+)?)/,
    (_range, low: string, high: string) => `between ${percent(low)} and ${percent(high)}`,
  )

const percent = (text: string) => `${Number((Number(text) * 100).toPrecision(12))} %`

/** An error in the units of the form, which shows rates in percent. */
export function inFormUnits(error: InputError): InputError {
  const field = fieldOfPath(error.path)
  const isRate = field !== null && unitOfField(field) === 'percent'
  return isRate ? { ...error, message: inPercent(error.message) } : error
}

/** "Tranche 2: rate is missing." → "Rate is missing.", where the row says which one. */
export function withoutPlace(message: string): string {
  const rest = message.replace(/^(Tranche|Scenario|Hedge) \d+:? /, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
