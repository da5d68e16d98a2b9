import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PropertyRow } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { AddPropertyButton } from './AddPropertyButton.tsx'
import { propertyColumns } from './property-columns.ts'

type Props = { readonly rows: readonly PropertyRow[] }

/** All properties with their figures, filtered by type, city and text. */
export function PropertiesTable({ rows }: Props) {
  const navigate = useNavigate()
  const [type, setType] = useState<string | null>(null)
  const [city, setCity] = useState<string | null>(null)
  const shown = rows.filter(
    (row) => (type === null || row.type === type) && (city === null || row.city === city),
  )
  const types = [...new Set(rows.map((row) => row.type))]
  const cities = [...new Set(rows.map((row) => row.city))].toSorted()
  if (rows.length === 0)
    return <EmptyState sentence={t('properties.empty')} action={<AddPropertyButton />} />
  return (
    <DataTable
      id="properties"
      label={t('nav.properties')}
      rows={shown}
      rowKey={(row) => row.id}
      columns={propertyColumns}
      initialSort={{ columnAccessor: 'value', direction: 'desc' }}
      onOpenRow={({ id }) =>
        void navigate({ to: '/properties/$propertyId', params: { propertyId: id } })
      }
      filters={
        <>
          <Select
            aria-label={t('properties.type')}
            placeholder={t('properties.anyType')}
            data={types.map((value) => ({ value, label: t(`type.${value}`) }))}
            value={type}
            onChange={setType}
            clearable
            w={170}
          />
          <Select
            aria-label={t('properties.city')}
            placeholder={t('properties.anyCity')}
            data={cities}
            value={city}
            onChange={setCity}
            clearable
            searchable
            w={170}
          />
        </>
      }
    />
  )
}
