import { t } from '../app/messages/t.ts'
import type { InputLine, InputValue } from '../optimizer/input-line.ts'

/** An input that is not the same in all runs; null where a run does not set it. */
export type InputDifference = Pick<InputLine, 'key' | 'label' | 'unit'> & {
  readonly values: readonly (InputValue | null)[]
}

export type ItemDifferences = {
  /** How many entries differ between the lists, or stand in some only. */
  readonly count: number
  readonly rows: readonly InputDifference[]
}

type Lines = readonly InputLine[]

/** The terms that differ, in the order of the first input that has them. */
export const diffTerms = (inputs: readonly Lines[]): readonly InputDifference[] =>
  diffLines(inputs.map((lines) => lines.filter(({ item }) => item === undefined)))

/** The entries of lists that are not alike, field by field. */
export function diffItems(inputs: readonly Lines[]): ItemDifferences {
  const lists = inputs.map(byItem)
  const keys = new Set(lists.flatMap((list) => [...list.keys()]))
  const found = [...keys]
    .map((key) =>
      diffItem(
        key,
        lists.map((list) => list.get(key) ?? null),
      ),
    )
    .filter((rows) => rows.length > 0)
  return { count: found.length, rows: found.flat() }
}

function diffItem(key: string, versions: readonly (Lines | null)[]): readonly InputDifference[] {
  if (!versions.includes(null)) return diffLines(versions.map((lines) => lines ?? []))
  const name = versions.find((lines) => lines !== null)?.[0]?.item?.name ?? key
  const values = versions.map((lines) => (lines ? t('compare.listed') : null))
  const label = t('compare.inList', { name })
  return [{ key: `${key}.listed`, label, unit: 'text', values }]
}

function byItem(lines: Lines): ReadonlyMap<string, InputLine[]> {
  const items = new Map<string, InputLine[]>()
  for (const line of lines) {
    if (line.item === undefined) continue
    const known = items.get(line.item.key)
    if (known) known.push(line)
    else items.set(line.item.key, [line])
  }
  return items
}

function diffLines(inputs: readonly Lines[]): readonly InputDifference[] {
  const known = inputs.map((lines) => new Map(lines.map((line) => [line.key, line])))
  const all = new Map(known.flatMap((lines) => [...lines]))
  return [...all.values()]
    .map(({ key, label, unit }) => ({
      key,
      label,
      unit,
      values: known.map((lines) => lines.get(key)?.value ?? null),
    }))
    .filter(({ values }) => new Set(values).size > 1)
}
