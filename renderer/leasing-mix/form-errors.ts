import type { InputError } from '#shared/optimizer/optimizer-input'
import { inFormUnits } from './field-help.ts'
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
