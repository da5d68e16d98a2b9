import { type ListRow, tagsOf } from './list-row.ts'

/** What the list is narrowed to; null for any. */
export type PropertyFilters = {
  readonly type: string | null
  readonly city: string | null
  readonly tag: string | null
}

export const noFilters: PropertyFilters = { type: null, city: null, tag: null }

export const matchesFilters = (row: ListRow, { type, city, tag }: PropertyFilters): boolean =>
  (type === null || row.type === type) &&
  (city === null || row.city === city) &&
  (tag === null || tagsOf(row).includes(tag))
