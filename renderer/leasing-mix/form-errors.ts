import type { InputError } from '#shared/optimizer-input'
import { fieldOfPath, unitOfField } from './field-help.ts'
import type { FormInput } from './to-input.ts'

/**
 * Errors of an input at the rows of the form: a package that is made for several types of unit is one row,
 * a unit that is not offered is in no input. What is wrong with a row is said once.
 */
export function atFormRows(
  errors: readonly InputError[],
  { unitRows, packageRows }: FormInput,
): readonly InputError[] {
  const rows: Readonly<Record<string, readonly number[]>> = {
    units: unitRows,
    packages: packageRows,
  }
  const moved = errors.map((error) => moveError(inFormUnits(error), rows))
  return [...new Map(moved.map((error) => [error.path + error.message, error])).values()]
}

function moveError(error: InputError, rows: Readonly<Record<string, readonly number[]>>) {
  const [, list = '', at = '', ...rest] = error.path.split('/')
  const row = rows[list]?.[Number(at)]
  if (row === undefined || at === '') return error
  const message = error.message.replace(/^(Unit|Package) \d+/, `$1 ${row + 1}`)
  return { ...error, path: ['', list, row, ...rest].join('/'), message }
}

/** The range of a rate as it is typed: "must be between 0 and 0.95" → "between 0 % and 95 %". */
function inFormUnits(error: InputError): InputError {
  const field = fieldOfPath(error.path)
  if (field === null || unitOfField(field) !== 'percent') return error
  const range = /between (-?\d+(?:\.\d+)?) and (\d+(?:\.\d+)?)/
  const message = error.message.replace(
    range,
    (_range, low: string, high: string) => `between ${percent(low)} and ${percent(high)}`,
  )
  return { ...error, message }
}

const percent = (text: string) => `${Number((Number(text) * 100).toPrecision(12))} %`

/** "Package 2: rent is missing." → "Rent is missing.", where the row says which one. */
export function withoutPlace(message: string): string {
  const rest = message.replace(/^(Unit|Package|Lease|Sector cap) \d+:? /, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
