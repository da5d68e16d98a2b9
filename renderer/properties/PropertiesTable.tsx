import { Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { BringInButton } from '../entity-imports/BringInButton.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { AddPropertyButton } from './AddPropertyButton.tsx'
import type { ListRow } from './list-row.ts'
import { propertyColumns } from './property-columns.ts'
import { noFilter, passes, PropertyFilters } from './PropertyFilters.tsx'
import { PropertyName } from './PropertyName.tsx'

type Props = {
  readonly rows: readonly ListRow[]
  /** Whether these are the archived ones. */
  readonly isArchived: boolean
  readonly onArchived: (isArchived: boolean) => void
  /** Whether there is any property at all, archived or not. */
  readonly isEmptyFile: boolean
  /** What is to be compared. */
  readonly chosen: readonly string[]
  readonly onChosen: (ids: readonly string[]) => void
}

/** All properties with their figures, filtered by type, city, tag and text. */
export function PropertiesTable({ rows, isArchived, onArchived, isEmptyFile, ...rest }: Props) {
  const navigate = useNavigate()
  const [filter, setFilter] = useState(noFilter)
  if (isEmptyFile)
    return (
      <EmptyState
        sentence={t('properties.empty')}
        action={
          <Group>
            <AddPropertyButton />
            <BringInButton />
          </Group>
        }
      />
    )
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
      {...(isArchived ? {} : { selection: selectionOf(rest) })}
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

const selectionOf = ({ chosen, onChosen }: Pick<Props, 'chosen' | 'onChosen'>) => ({
  keys: chosen,
  onKeys: onChosen,
  nameOf: ({ name }: ListRow) => name,
})

const tagColumn: TableColumn<ListRow> = {
  key: 'tags',
  title: t('tags.title'),
  value: (row) => row.tags.join(', '),
  isOptional: true,
}

/** The name begins with the cover where some property has one. */
const columnsWith = (hasThumbnails: boolean): TableColumn<ListRow>[] => [
  ...propertyColumns.map((column) =>
    column.key === 'name'
      ? Object.assign({}, column, {
          render: (row: ListRow) => <PropertyName row={row} hasThumbnails={hasThumbnails} />,
        })
      : column,
  ),
  tagColumn,
]
