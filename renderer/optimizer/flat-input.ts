import type { InputLine, InputValue } from './input-line.ts'
import { capitalize } from './readable.ts'

/** The words for fields, by their path without list positions: `projects.cost` is `/projects/2/cost`. */
export type InputFields = Readonly<
  Record<string, { readonly label: string; readonly unit: string }>
>

type Place = Pick<InputLine, 'key' | 'item'> & {
  readonly field: string
  /** What stands before the label: the entries of lists it lies in. */
  readonly within: string
}

/** What every input may have and no comparison asks for. */
const unasked = new Set(['contract', 'name', 'whatIf', 'frontier'])

/**
 * Everything an input asks for, one line each, in the order of its fields. Entries of lists are known by
 * their id, so that the same entry is found wherever it stands; entries without one by their number.
 */
export const flatInput = (input: object, fields: InputFields): readonly InputLine[] =>
  Object.entries(input)
    .filter(([name]) => !unasked.has(name))
    .flatMap(([name, value]) => linesOf(value, { key: name, field: name, within: '' }, fields))

function linesOf(value: unknown, place: Place, fields: InputFields): readonly InputLine[] {
  if (isValue(value)) return [toLine(value, place, fields)]
  if (Array.isArray(value)) return listLines(value, place, fields)
  if (!isRecord(value)) return []
  return Object.entries(value)
    .filter(([name]) => place.item === undefined || (name !== 'id' && name !== 'name'))
    .flatMap(([name, member]) =>
      linesOf(
        member,
        { ...place, key: `${place.key}.${name}`, field: `${place.field}.${name}` },
        fields,
      ),
    )
}

function listLines(list: readonly unknown[], place: Place, fields: InputFields) {
  if (list.every(isValue)) return [toLine(list.map(String).join(', '), place, fields)]
  return list.flatMap((entry, index) => linesOf(entry, placeOf(entry, index, place), fields))
}

function placeOf(entry: unknown, index: number, { key, field, within, item }: Place): Place {
  const id = textAt(entry, 'id') ?? String(index + 1)
  const name = textAt(entry, 'name') ?? id
  const own = { key: `${key}.${id}`, name }
  const isListed = item === undefined && textAt(entry, 'id') !== null
  const known = item ?? (isListed ? own : undefined)
  return { key: own.key, field, within: `${within}${name}: `, ...(known ? { item: known } : {}) }
}

function toLine(value: InputValue, { key, field, within, item }: Place, fields: InputFields) {
  const { label, unit } = fields[field] ?? { label: wordsOf(field), unit: 'number' }
  return {
    key,
    label: within === '' ? capitalize(label) : `${within}${label}`,
    unit,
    value,
    ...(item ? { item } : {}),
  }
}

/** `leverage.maxLtv` → "max ltv". */
const wordsOf = (field: string): string =>
  (field.split('.').at(-1) ?? field).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const isValue = (value: unknown): value is InputValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function textAt(entry: unknown, field: string): string | null {
  const value = isRecord(entry) ? entry[field] : null
  return typeof value === 'string' && value !== '' ? value : null
}
