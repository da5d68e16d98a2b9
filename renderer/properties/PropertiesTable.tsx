import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { AddPropertyButton } from './AddPropertyButton.tsx'
import type { ListRow } from './list-row.ts'
import { propertyColumns } from './property-columns.ts'
import { matchesFilters, noFilters } from './property-filters.ts'
import { PropertyFilterFields } from './PropertyFilterFields.tsx'

type Props = {
  readonly rows: readonly ListRow[]
  /** What is to be compared. */
  readonly chosen: readonly string[]
  readonly onChosen: (ids: readonly string[]) => void
}

/** All properties with their figures, filtered by type, city, tag and text. */
export function PropertiesTable({ rows, chosen, onChosen }: Props) {
  const navigate = useNavigate()
  const [filters, setFilters] = useState(noFilters)
  if (rows.length === 0)
    return <EmptyState sentence={t('properties.empty')} action={<AddPropertyButton />} />
  return (
    <DataTable
      id="properties"
      label={t('nav.properties')}
      rows={rows.filter((row) => matchesFilters(row, filters))}
      rowKey={(row) => row.id}
      columns={propertyColumns}
      initialSort={{ columnAccessor: 'value', direction: 'desc' }}
      onOpenRow={({ id }) =>
        void navigate({ to: '/properties/$propertyId', params: { propertyId: id } })
      }
      selection={{ keys: chosen, onKeys: onChosen, nameOf: ({ name }) => name }}
      filters={<PropertyFilterFields rows={rows} filters={filters} onFilters={setFilters} />}
    />
  )
}
