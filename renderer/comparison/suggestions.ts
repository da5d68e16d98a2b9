import type { PropertyRow } from '#shared/properties'
import { fewestCompared, mostCompared } from '#shared/property-pages'
import { t } from '../app/messages/t.ts'

export type Suggestion = { readonly label: string; readonly ids: readonly string[] }

const largest = 3

/** What is worth comparing: the largest, and those alike in type or place. */
export function suggestionsOf(properties: readonly PropertyRow[]): Suggestion[] {
  const byValue = properties.toSorted((a, b) => (b.figures.value ?? 0) - (a.figures.value ?? 0))
  return [
    { label: t('comparison.largest', { count: largest }), ids: idsOf(byValue.slice(0, largest)) },
    ...groupsOf(byValue, ({ type }) => type).map(({ key, rows }) => ({
      label: t('comparison.sameType', { count: rows.length, type: t(`type.${key}`) }),
      ids: idsOf(rows),
    })),
    ...groupsOf(byValue, ({ city }) => city).map(({ key, rows }) => ({
      label: t('comparison.sameCity', { count: rows.length, city: key }),
      ids: idsOf(rows),
    })),
  ].filter(({ ids }) => ids.length >= fewestCompared && ids.length <= mostCompared)
}

const idsOf = (rows: readonly PropertyRow[]): string[] => rows.map(({ id }) => id)

function groupsOf<Key extends string>(
  rows: readonly PropertyRow[],
  keyOf: (row: PropertyRow) => Key,
): { key: Key; rows: PropertyRow[] }[] {
  const keys = [...new Set(rows.map(keyOf))].filter((key) => key !== '')
  return keys.map((key) => ({ key, rows: rows.filter((row) => keyOf(row) === key) }))
}
