import { SegmentedControl, Select } from '@mantine/core'
import { LeaseStatus, type LeaseListRow } from '#shared/leases'
import { t } from '../app/messages/t.ts'
import type { LeaseFilter } from './lease-filter.ts'

type Props = {
  readonly rows: readonly LeaseListRow[]
  readonly filter: LeaseFilter
  readonly onFilter: (filter: LeaseFilter) => void
}

const endings = [3, 6, 12]

/** Which leases are shown: where they stand, how soon they end, and of which property. */
export function LeaseFilters({ rows, filter, onFilter }: Props) {
  const present = LeaseStatus.options.filter(
    (status) => status !== 'holding_over' || rows.some((row) => row.status === status),
  )
  const nameById = new Map(rows.map(({ propertyId, propertyName }) => [propertyId, propertyName]))
  return (
    <>
      <SegmentedControl
        aria-label={t('leases.show')}
        size="xs"
        value={filter.status}
        onChange={(value) => {
          const status = LeaseStatus.safeParse(value)
          onFilter({ ...filter, status: status.success ? status.data : 'all' })
        }}
        data={[
          ...present.map((value) => ({ value, label: t(`lease.${value}`) })),
          { value: 'all', label: t('leases.all') },
        ]}
      />
      <Select
        aria-label={t('leases.ends')}
        placeholder={t('leases.endsAnyTime')}
        data={endings.map((count) => ({
          value: String(count),
          label: t('leases.endsWithin', { count }),
        }))}
        value={filter.endsWithinMonths === null ? null : String(filter.endsWithinMonths)}
        onChange={(value) =>
          onFilter({ ...filter, endsWithinMonths: value === null ? null : Number(value) })
        }
        clearable
        w={170}
      />
      {nameById.size > 1 && (
        <Select
          aria-label={t('properties.name')}
          placeholder={t('leases.anyProperty')}
          data={[...nameById]
            .map(([value, label]) => ({ value, label }))
            .toSorted((a, b) => a.label.localeCompare(b.label))}
          value={filter.propertyId}
          onChange={(propertyId) => onFilter({ ...filter, propertyId })}
          clearable
          searchable
          w={170}
        />
      )}
    </>
  )
}
