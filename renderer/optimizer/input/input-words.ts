import type { InputError } from '#shared/optimizer/optimizer-input'
import type { FieldWords } from '#shared/optimizer/optimizer-errors'
import type { InputField } from '#shared/optimizer/optimizer-fields'
import type { Unit } from '../../ui/unit.ts'
import { capitalize } from '../readable.ts'

/** What a field's own unit is in the window; text, choices and dates have inputs of another kind. */
const units: Readonly<Record<string, Unit>> = {
  money: 'money',
  'money/area': 'money',
  'money/area/yr': 'money',
  rate: 'percent',
  count: 'integer',
  ratio: 'ratio',
  area: 'area',
  months: 'months',
  years: 'years',
  seconds: 'seconds',
}

/** What the fields of a wizard are called, explain of themselves and count in, and how their errors read. */
export function inputWords<Field extends string>(
  fields: Readonly<Record<Field, InputField>>,
  { lists }: FieldWords,
) {
  const isField = (key: string): key is Field => Object.hasOwn(fields, key)
  const fieldOfPath = (path: string): Field | null => {
    const key = path
      .split('/')
      .filter((part) => part !== '' && !/^\d+$/.test(part))
      .join('.')
    return isField(key) ? key : null
  }
  const unitOfField = (field: Field): Unit => units[fields[field].unit] ?? 'number'
  const place = new RegExp(`^(?:${Object.values(lists).join('|')}) \\d+:? `)
  return {
    labelOfField: (field: Field): string => capitalize(fields[field].label),
    helpOfField: (field: Field): string => fields[field].help,
    unitOfField,
    /** `/tranches/2/rate` → `tranches.rate`, when there is such a field. */
    fieldOfPath,
    /** An error in the units of the form, which shows rates in percent. */
    inFormUnits: (error: InputError): InputError => {
      const field = fieldOfPath(error.path)
      const isRate = field !== null && unitOfField(field) === 'percent'
      return isRate ? { ...error, message: inPercent(error.message) } : error
    },
    /** "Cap 2: largest share must not be negative." → "Largest share must not be negative." */
    withoutPlace: (message: string | undefined): string | undefined =>
      message && capitalize(message.replace(place, '')),
  }
}

/** The sentence with the thing's name where the contract counts: "Deal 3: price is missing." */
export function nameItem(
  { path, message }: InputError,
  list: string,
  items: readonly { readonly name: string }[],
): string {
  const [, inList, index] = path.split('/')
  const item = inList === list && index !== undefined ? items[Number(index)] : undefined
  return item ? message.replace(/^[A-Z][a-z]* \d+: /, () => `${item.name}: `) : message
}

/** The first message at each place of the input. */
export const messagesByPath = (errors: readonly InputError[]): ReadonlyMap<string, string> =>
  new Map(errors.toReversed().map(({ path, message }) => [path, message]))

/** The range of a rate as it is typed: "must be between 0 and 0.95" → "between 0% and 95%". */
const inPercent = (message: string): string =>
  message.replace(
    /between (-?\d+(?:\.\d+)?) and (\d+(?:\.\d+)?)/,
    (_range, low: string, high: string) => `between ${percent(low)} and ${percent(high)}`,
  )

const percent = (text: string) => `${Number((Number(text) * 100).toPrecision(12))}%`
