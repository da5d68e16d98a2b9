import type { PropertyListFigures } from '#shared/property-pages'
import type { PropertyRow } from '#shared/properties'

/** A row of the properties list; its further figures follow a moment after the first. */
export type ListRow = PropertyRow & { readonly more: PropertyListFigures | null }

export const joinRows = (
  rows: readonly PropertyRow[],
  figures: readonly PropertyListFigures[],
): ListRow[] => {
  const byId = new Map(figures.map((more) => [more.id, more]))
  return rows.map((row) => ({ ...row, more: byId.get(row.id) ?? null }))
}
