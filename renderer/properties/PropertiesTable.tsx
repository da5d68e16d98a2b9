import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PropertyRow } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { AddPropertyButton } from './AddPropertyButton.tsx'
import { propertyColumns } from './property-columns.ts'
import { noFilter, passes, PropertyFilters } from './PropertyFilters.tsx'
import { PropertyName } from './PropertyName.tsx'

type Props = {
  readonly rows: readonly PropertyRow[]
  /** Whether these are the archived ones. */
  readonly isArchived: boolean
  readonly onArchived: (isArchived: boolean) => void
  /** Whether there is any property at all, archived or not. */
  readonly isEmptyFile: boolean
}

/** All properties with their figures, filtered by type, city, tag and text. */
export function PropertiesTable({ rows, isArchived, onArchived, isEmptyFile }: Props) {
  const navigate = useNavigate()
  const [filter, setFilter] = useState(noFilter)
  if (isEmptyFile)
    return <EmptyState sentence={t('properties.empty')} action={<AddPropertyButton />} />
  const hasThumbnails = rows.some(({ coverId }) => coverId !== null)
  return (
    <DataTable
      id="properties"
      label={t('nav.properties')}
      rows={rows.filter((row) => passes(row, filter))}
      rowKey={(row) => row.id}
      columns={columnsWith(hasThumbnails)}
      initialSort={{ columnAccessor: 'value', direction: 'desc' }}
      onOpenRow={({ id }) =>
        void navigate({ to: '/properties/$propertyId', params: { propertyId: id } })
      }
      filters={
        <PropertyFilters
          rows={rows}
          filter={filter}
          onFilter={setFilter}
          isArchived={isArchived}
          onArchived={onArchived}
        />
      }
    />
  )
}

const tagColumn: TableColumn<PropertyRow> = {
  key: 'tags',
  title: t('tags.title'),
  value: (row) => row.tags.join(', '),
  isOptional: true,
}

/** The name begins with the cover where some property has one. */
const columnsWith = (hasThumbnails: boolean): TableColumn<PropertyRow>[] => [
  ...propertyColumns.map((column) =>
    column.key === 'name'
      ? Object.assign({}, column, {
          render: (row: PropertyRow) => <PropertyName row={row} hasThumbnails={hasThumbnails} />,
        })
      : column,
  ),
  tagColumn,
]
