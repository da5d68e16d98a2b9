import { z } from 'zod'

/**
 * What the inputs of all four optimizers have in common: the closed list of error codes, number and
 * text fields that report them, and the fields every input may carry (solver options, what-if, frontier).
 */
export const InputErrorCode = z.enum([
  'syntax',
  'type',
  'missing',
  'unknown_field',
  'not_finite',
  'too_large',
  'negative',
  'not_positive',
  'out_of_range',
  'not_integer',
  'bad_enum',
  'bad_date',
  'empty',
  'too_many',
  'duplicate_id',
  'unknown_ref',
  'conflict',
  'sum',
  'cycle',
  'bad_path',
])
export type InputErrorCode = z.infer<typeof InputErrorCode>

/** One thing wrong with an input: `path` is a JSON Pointer, `''` for the whole document. */
export const InputError = z.object({
  code: InputErrorCode,
  path: z.string(),
  message: z.string(),
})
export type InputError = z.infer<typeof InputError>

export type Parsed<T> = { ok: true; input: T } | { ok: false; errors: InputError[] }

/** `null` means absent; this is the type of a value once the nulls are gone. */
export type WithoutNulls<T> = T extends readonly (infer Item)[]
  ? WithoutNulls<Item>[]
  : T extends object
    ? { [Key in keyof T]: WithoutNulls<Exclude<T[Key], null>> }
    : T

export const LARGEST_NUMBER = 1e12
export const LONGEST_TEXT = 200

export type NumberRule = {
  readonly min?: number
  /** The number must be greater than this; always 0 in the contracts we have. */
  readonly above?: number
  readonly max?: number
  readonly integer?: boolean
}

/** A number with its range. The first rule it breaks is reported: finite, size, whole, range. */
export const numberField = (rule: NumberRule = {}) =>
  z.number().check((context) => {
    const code = brokenRule(context.value, rule)
    if (code === undefined) return
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: describeRule(code, rule),
      params: { code },
    })
  })

export const textField = z.string().check((context) => {
  if (context.value.length <= LONGEST_TEXT) return
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: `may have at most ${LONGEST_TEXT} characters`,
    params: { code: 'too_large' },
  })
})

export const idField = textField.check((context) => {
  if (context.value !== '') return
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: 'must not be empty',
    params: { code: 'empty' },
  })
})

/** A list with its length; the length is checked also when entries are wrong. */
export const listField = <Item extends z.ZodType>(item: Item, max: number, min = 0) =>
  z
    .array(item)
    .refine((list) => list.length >= min, lengthError('empty', 'must not be empty'))
    .refine(
      (list) => list.length <= max,
      lengthError('too_many', `may have at most ${max} entries`),
    )

const lengthError = (code: InputErrorCode, error: string) => ({
  error,
  params: { code },
  when: ({ value }: { value: unknown }) => Array.isArray(value),
})

export const SolveOptions = z.strictObject({
  timeLimitSec: numberField({ above: 0, max: 3600 }).nullish(),
  mipRelGap: numberField({ min: 0, max: 1 }).nullish(),
  duals: z.boolean().nullish(),
  ranging: z.boolean().nullish(),
  explain: z.boolean().nullish(),
})

/** `value: null` takes the field away, so that a what-if can ask for "no such limit". */
export const WhatIf = z.strictObject({ path: textField, value: z.unknown() })

export const Frontier = z.strictObject({
  path: textField,
  from: numberField(),
  to: numberField(),
  steps: numberField({ integer: true, min: 2, max: 100 }),
})
export type Frontier = z.infer<typeof Frontier>

/** The fields of OPTIMIZERS.md section 1.2, to be spread into an optimizer's own input object. */
export const commonInputFields = {
  contract: numberField({ integer: true, min: 1, max: 1 }).nullish(),
  name: textField.nullish(),
  options: SolveOptions.nullish(),
  whatIf: listField(WhatIf, 100).nullish(),
  frontier: Frontier.nullish(),
}

export const DEFAULT_OPTIONS = {
  timeLimitSec: 30,
  mipRelGap: 1e-6,
  duals: true,
  ranging: true,
  explain: true,
} as const
export type ResolvedOptions = { -readonly [Key in keyof typeof DEFAULT_OPTIONS]: Widened<Key> }
type Widened<Key extends keyof typeof DEFAULT_OPTIONS> =
  (typeof DEFAULT_OPTIONS)[Key] extends number ? number : boolean

/** The solver options of an input with the defaults filled in. */
export const resolveOptions = (
  options: WithoutNulls<z.infer<typeof SolveOptions>> | undefined,
): ResolvedOptions => ({
  ...DEFAULT_OPTIONS,
  ...(Object.fromEntries(
    Object.entries(options ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<ResolvedOptions>),
})

/** Removes `null` members; a what-if's value stays, for there `null` means "take the limit away". */
export function dropNulls<Input extends { whatIf?: unknown }>(input: Input): WithoutNulls<Input> {
  const { whatIf, ...rest } = input
  const clean = withoutNulls(rest)
  return (whatIf ? Object.assign({}, clean, { whatIf }) : clean) as WithoutNulls<Input>
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const clean: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    if (member !== null && member !== undefined) clean[key] = withoutNulls(member)
  }
  return clean
}

/** JSON text to a value. `1e999` parses to Infinity and is refused later, at its place. */
export function parseJsonText(text: string): Parsed<unknown> {
  try {
    return { ok: true, input: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `This is not valid JSON: ${reason}.`.replace(/\.\.$/, '.')
    return { ok: false, errors: [{ code: 'syntax', path: '', message }] }
  }
}

function brokenRule(value: number, rule: NumberRule): InputErrorCode | undefined {
  if (Math.abs(value) > LARGEST_NUMBER) return 'too_large'
  if (rule.integer === true && !Number.isInteger(value)) return 'not_integer'
  if (rule.above !== undefined && value <= rule.above) return 'not_positive'
  return isOutOfRange(value, rule) ? outOfRangeCode(value, rule) : undefined
}

const isOutOfRange = (value: number, { min = -Infinity, max = Infinity }: NumberRule) =>
  value < min || value > max

const outOfRangeCode = (value: number, rule: NumberRule): InputErrorCode =>
  rule.min === 0 && value < 0 ? 'negative' : 'out_of_range'

function describeRule(code: InputErrorCode, rule: NumberRule): string {
  if (code === 'too_large') return 'must not be larger than 1,000,000,000,000'
  if (code === 'not_integer') return 'must be a whole number'
  if (code === 'not_positive') return 'must be greater than 0'
  if (code === 'negative') return 'must not be negative'
  const from = rule.min ?? rule.above ?? -LARGEST_NUMBER
  return from === rule.max ? `must be ${from}` : `must be between ${from} and ${rule.max}`
}
