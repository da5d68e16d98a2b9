import { Select } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { type ListRow, tagsOf } from './list-row.ts'
import type { PropertyFilters } from './property-filters.ts'

type Props = {
  readonly rows: readonly ListRow[]
  readonly filters: PropertyFilters
  readonly onFilters: (filters: PropertyFilters) => void
}

/** Type, city and tag; the tags only where there are any. */
export function PropertyFilterFields({ rows, filters, onFilters }: Props) {
  const types = [...new Set(rows.map((row) => row.type))]
  const cities = [...new Set(rows.map((row) => row.city))].filter(Boolean).toSorted()
  const tags = [...new Set(rows.flatMap(tagsOf))].toSorted()
  return (
    <>
      <Select
        aria-label={t('properties.type')}
        placeholder={t('properties.anyType')}
        data={types.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={filters.type}
        onChange={(type) => onFilters({ ...filters, type })}
        clearable
        w={140}
      />
      <Select
        aria-label={t('properties.city')}
        placeholder={t('properties.anyCity')}
        data={cities}
        value={filters.city}
        onChange={(city) => onFilters({ ...filters, city })}
        clearable
        searchable
        w={140}
      />
      {tags.length > 0 && (
        <Select
          aria-label={t('overview.tags')}
          placeholder={t('properties.anyTag')}
          data={tags}
          value={filters.tag}
          onChange={(tag) => onFilters({ ...filters, tag })}
          clearable
          searchable
          w={140}
        />
      )}
    </>
  )
}
