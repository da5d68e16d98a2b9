export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** From names that are known for each field, a function that says for headings which field each most likely is. */
export function columnSuggester<Field extends string>(names: ColumnNames<Field>) {
  const fieldByName = new Map(
    Object.entries<readonly string[]>(names).flatMap(([field, synonyms]) =>
      // Object.entries forgets that the keys are those of the record.
      synonyms.map((synonym) => [synonym, field as Field] as const),
    ),
  )
  return (headings: readonly string[]): (Field | null)[] => suggestFields(headings, fieldByName)
}

/** Each field once: whole names first, then names within. */
function suggestFields<Field>(
  headings: readonly string[],
  fieldByName: ReadonlyMap<string, Field>,
): (Field | null)[] {
  const plain = headings.map(toPlain)
  const found: (Field | null)[] = plain.map(() => null)
  const taken = new Set<Field>()
  for (const find of [findWhole, findWithin]) {
    plain.forEach((heading, index) => {
      const field = find(heading, fieldByName)
      if (found[index] || !field || taken.has(field)) return
      found[index] = field
      taken.add(field)
    })
  }
  return found
}

const findWhole = <Field>(heading: string, fieldByName: ReadonlyMap<string, Field>) =>
  fieldByName.get(heading)

/** `Total asking price in USD` contains `asking price`; the longest name found is the most telling. */
function findWithin<Field>(heading: string, fieldByName: ReadonlyMap<string, Field>) {
  const words = ` ${heading} `
  let longest = ''
  for (const name of fieldByName.keys()) {
    if (name.length > longest.length && name.length > 3 && words.includes(` ${name} `)) {
      longest = name
    }
  }
  return fieldByName.get(longest)
}

/** `Asking Price ($)` → `asking price`, `capRate` → `cap rate`, `Città` → `citta`. */
export const toPlain = (heading: string): string =>
  heading
    .slice(0, 200)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
