import { InputErrorCode } from '#shared/optimizer/optimizer-input'
import type { InputError } from '#shared/optimizer/optimizer-input'
import type { z } from 'zod'

/** Turns what zod found into errors of the contract: a code, a JSON Pointer, a sentence. */

/** Words for fields ("price" of `deals.price` is `Price`) and for one entry of a list (`Deal`). */
export type FieldWords = {
  readonly fields: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, string>>
}

type Path = readonly PropertyKey[]

export function toInputErrors(
  issues: readonly z.core.$ZodIssue[],
  words: FieldWords,
): InputError[] {
  const errors = new Map<string, InputError>()
  for (const issue of issues) {
    for (const error of errorsOfIssue(issue, words)) {
      // The first rule broken at a place is the one that matters; later ones follow from it.
      const key = `${error.path} ${error.code === 'unknown_field' ? 'unknown' : 'value'}`
      if (!errors.has(key)) errors.set(key, error)
    }
  }
  return [...errors.values()]
}

/** `['deals', 2, 'price']` → `/deals/2/price`, with `~` and `/` escaped as RFC 6901 says. */
export const toPointer = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** An error that a check of our own found. */
export const inputError = (
  code: InputErrorCode,
  path: Path,
  rest: string,
  words: FieldWords,
): InputError => ({ code, path: toPointer(path), message: `${placeOf(path, words)} ${rest}.` })

function errorsOfIssue(issue: z.core.$ZodIssue, words: FieldWords): InputError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown_field',
      path: toPointer([...issue.path, key]),
      message: capitalize(`${prefixOf(issue.path, words)}there is no field called “${key}” here.`),
    }))
  }
  const { code, rest } = codeOfIssue(issue)
  return [inputError(code, issue.path, rest, words)]
}

function codeOfIssue(issue: z.core.$ZodIssue): { code: InputErrorCode; rest: string } {
  if (issue.code === 'custom') {
    const code = InputErrorCode.safeParse(issue.params?.['code'])
    return { code: code.data ?? 'type', rest: issue.message }
  }
  const input: unknown = issue.input
  if (isMissing(issue.path, input)) return { code: 'missing', rest: 'is missing' }
  if (issue.code === 'invalid_value' && typeof input === 'string') {
    return { code: 'bad_enum', rest: `must be one of ${issue.values.map(String).join(', ')}` }
  }
  if (typeof input === 'number' && !Number.isFinite(input)) {
    return { code: 'not_finite', rest: 'must be a finite number' }
  }
  return { code: 'type', rest: `must be ${describeType(issue)}` }
}

/** A null in a list, or as the whole document, is of the wrong type: there is no field to leave out. */
const isMissing = (path: Path, input: unknown): boolean =>
  typeof path.at(-1) === 'string' && (input === undefined || input === null)

const TYPE_WORDS: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with named fields',
}

function describeType(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPE_WORDS[issue.expected] ?? issue.expected
  return 'text'
}

/** `['deals', 2, 'price']` → `Deal 3: price`; people count from one. */
function placeOf(path: Path, words: FieldWords): string {
  if (path.length === 0) return 'The input'
  const last = path.at(-1)
  if (typeof last === 'number') return prefixOf(path, words).replace(/: $/, '')
  const label = words.fields[fieldKey(path)] ?? String(last)
  const prefix = prefixOf(path, words)
  return prefix === '' ? capitalize(label) : `${prefix}${label}`
}

function prefixOf(path: Path, words: FieldWords): string {
  const at = path.findIndex((part) => typeof part === 'number')
  if (at < 1) return ''
  const list = String(path[at - 1])
  return `${words.lists[list] ?? list} ${Number(path[at]) + 1}: `
}

const fieldKey = (path: Path): string => path.filter((part) => typeof part !== 'number').join('.')

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
