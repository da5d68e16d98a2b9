import { Select, Switch } from '@mantine/core'
import type { PropertyRow } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { TagSelect } from '../ui/TagSelect.tsx'

/** What the list of properties is narrowed to; null for any. */
export type PropertyFilter = {
  readonly type: string | null
  readonly city: string | null
  readonly tag: string | null
}

export const noFilter: PropertyFilter = { type: null, city: null, tag: null }

export const passes = (row: PropertyRow, { type, city, tag }: PropertyFilter): boolean =>
  (type === null || row.type === type) &&
  (city === null || row.city === city) &&
  (tag === null || row.tags.includes(tag))

type Props = {
  readonly rows: readonly PropertyRow[]
  readonly filter: PropertyFilter
  readonly onFilter: (filter: PropertyFilter) => void
  readonly isArchived: boolean
  readonly onArchived: (isArchived: boolean) => void
}

/** Type, city, tag, and the archived ones instead of the others. */
export function PropertyFilters({ rows, filter, onFilter, isArchived, onArchived }: Props) {
  const types = [...new Set(rows.map((row) => row.type))]
  const cities = [...new Set(rows.map((row) => row.city))].toSorted()
  const tags = [...new Set(rows.flatMap((row) => row.tags))].toSorted()
  return (
    <>
      <Select
        aria-label={t('properties.type')}
        placeholder={t('properties.anyType')}
        data={types.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={filter.type}
        onChange={(type) => onFilter({ ...filter, type })}
        clearable
        w={150}
      />
      <Select
        aria-label={t('properties.city')}
        placeholder={t('properties.anyCity')}
        data={cities}
        value={filter.city}
        onChange={(city) => onFilter({ ...filter, city })}
        clearable
        searchable
        w={150}
      />
      <TagSelect
        tags={tags}
        value={filter.tag}
        onChange={(tag) => onFilter({ ...filter, tag })}
        width={140}
      />
      <Switch
        size="xs"
        label={t('archive.show')}
        checked={isArchived}
        onChange={(event) => onArchived(event.currentTarget.checked)}
      />
    </>
  )
}
