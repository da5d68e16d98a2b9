import { inputError, toInputErrors } from '#shared/optimizer/optimizer-errors'
import type { FieldWords } from '#shared/optimizer/optimizer-errors'
import { dropNulls } from '#shared/optimizer/optimizer-input'
import type { Frontier, InputError, Parsed, WithoutNulls } from '#shared/optimizer/optimizer-input'
import type { z } from 'zod'

/** How the input of any optimizer is read: schema, checks across items, nulls taken away. */

export type InputRules<Schema extends z.ZodType<{ whatIf?: unknown }>> = {
  readonly schema: Schema
  readonly words: FieldWords
  /** Checks that look at more than one field; they see the raw value and what is wrong already. */
  readonly checkAcrossItems: (value: unknown, found: readonly InputError[]) => InputError[]
}

/** All errors of a value, or the value without its nulls. */
export function parseInput<Schema extends z.ZodType<{ whatIf?: unknown }>>(
  value: unknown,
  { schema, words, checkAcrossItems }: InputRules<Schema>,
): Parsed<WithoutNulls<z.infer<Schema>>> {
  const parsed = schema.safeParse(value, { reportInput: true })
  const errors = parsed.success ? [] : toInputErrors(parsed.error.issues, words)
  errors.push(...checkAcrossItems(value, errors))
  if (!parsed.success || errors.length > 0) return { ok: false, errors }
  return { ok: true, input: dropNulls(parsed.data) }
}

export type Indexed<Item> = { readonly item: Item; readonly index: number }

/** The parts of a raw input that have no error yet, for checks that compare them. */
export type SoundParts<Input> = {
  readonly top: Partial<Input>
  /** The entries of a list without an error in them. */
  readonly items: <Item>(key: string) => Indexed<Item>[]
  /** Every entry of a list, faulty ones too; `null` when it is no list. */
  readonly rawList: (key: string) => readonly unknown[] | null
}

export function soundPartsOf<Input>(
  value: object,
  found: readonly InputError[],
): SoundParts<Input> {
  const faulty = new Set(found.map((error) => error.path.split('/').slice(0, 3).join('/')))
  const faultyTop = new Set(found.map((error) => error.path.split('/').slice(0, 2).join('/')))
  const raw = value as Record<string, unknown>
  const rawList = (key: string) => (Array.isArray(raw[key]) ? (raw[key] as unknown[]) : null)
  return {
    top: Object.fromEntries(
      Object.entries(raw).filter(([key, member]) => member !== null && !faultyTop.has(`/${key}`)),
    ) as Partial<Input>,
    items: <Item>(key: string) =>
      ((rawList(key) ?? []) as Item[])
        .map((item, index) => ({ item, index }))
        .filter(({ index }) => !faulty.has(`/${key}/${index}`)),
    rawList,
  }
}

/** A frontier runs from a lower to a higher value. */
export const checkFrontier = (
  frontier: Pick<Frontier, 'from' | 'to'> | undefined,
  words: FieldWords,
): InputError[] =>
  frontier && frontier.from >= frontier.to
    ? [inputError('conflict', ['frontier', 'to'], 'must be above the start', words)]
    : []

/** Ids are given once in a list; the error stands at the second. */
export function checkIds(
  list: string,
  items: readonly Indexed<{ readonly id: string }>[],
  words: FieldWords,
): InputError[] {
  const seen = new Set<string>()
  return items.flatMap(({ item: { id }, index }) => {
    if (seen.has(id)) {
      return [inputError('duplicate_id', [list, index, 'id'], `“${id}” is given twice`, words)]
    }
    seen.add(id)
    return []
  })
}
