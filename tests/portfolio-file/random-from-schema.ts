import * as fc from 'fast-check'
import { addDays } from '#shared/dates'

/** As much of JSON Schema as zod writes. */
export type JsonSchema = {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

/** What stands at a path such as `properties.units.id` where a schema alone cannot say it. */
export type Own = (path: string) => fc.Arbitrary<unknown> | undefined

/** Values that a schema allows, each field that may be missing there or not. */
export function valuesOf(schema: JsonSchema, own: Own, path = ''): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map((one) => valuesOf(one, own, path)))
  if (schema.type === 'null') return fc.constant(null)
  const special = own(path)
  if (special !== undefined) return special
  return byType(schema, own, path)
}

function byType(schema: JsonSchema, own: Own, path: string): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, own, path)
    case 'array':
      return listsOf(schema, own, path)
    case 'string':
      return textsOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return numbersOf(schema)
    default:
      return plainJson
  }
}

/** SQLite and JSON know one zero. */
const plainJson = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)))

function objectsOf(schema: JsonSchema, own: Own, path: string): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  const rest = typeof additionalProperties === 'object' ? additionalProperties : null
  if (rest !== null) return fc.dictionary(names, valuesOf(rest, own, `${path}.*`), { maxKeys: 2 })
  const lists = Object.keys(properties).filter((name) => properties[name]?.type === 'array')
  const fields = Object.entries(properties).map(
    ([name, field]) =>
      [name, valuesOf(field, own, path === '' ? name : `${path}.${name}`)] as const,
  )
  return fc.record(Object.fromEntries(fields), {
    noNullPrototype: true,
    requiredKeys: path.includes('.') ? [...required, ...lists] : Object.keys(properties),
  })
}

/** Short lists, none of them empty. What has a day or a month in a list of parts has it once there. */
const listsOf = ({ items = {}, minItems = 0 }: JsonSchema, own: Own, path: string) =>
  fc.uniqueArray(valuesOf(items, own, path), {
    minLength: Math.max(minItems, 1),
    maxLength: 3,
    selector: (value) => {
      const { date, untilMonth } = Object(value)
      return JSON.stringify(date ?? untilMonth ?? value)
    },
  })

/** Names as a person writes them, in any script. */
const names = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text !== '__proto__')

export const days = fc.integer({ min: 0, max: 25_000 }).map((day) => addDays('1980-01-01', day))

function textsOf({ format, pattern, minLength = 0, maxLength = 200 }: JsonSchema) {
  if (format === 'date') return days
  if (format === 'date-time')
    return fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((at) => at.toISOString())
  if (format === 'email') return fc.emailAddress().filter((text) => /^[\w.+@-]+$/.test(text))
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), { maxLength: 12 })
  const texts = minLength > 0 ? names : fc.oneof(fc.constant(''), names)
  return texts.filter((text) => text.length <= maxLength)
}

/** Up to a hundred billion: a thousandth of it still has its own number among the doubles. */
function numbersOf(schema: JsonSchema): fc.Arbitrary<number> {
  const { type, minimum = -1e9, maximum = 1e9, exclusiveMinimum } = schema
  const min = Math.max(exclusiveMinimum ?? minimum, -1e11)
  const max = Math.min(maximum, 1e11)
  if (type === 'integer') return fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) })
  return fc
    .double({ min, max, noNaN: true, minExcluded: exclusiveMinimum !== undefined })
    .map((value) => value + 0)
}
