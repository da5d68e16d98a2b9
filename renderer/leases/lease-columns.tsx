import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import type { LeaseRow } from './lease-rows.ts'

const toneByState = { running: 'good', future: 'accent', ended: 'neutral' } as const

export const leaseColumns: readonly TableColumn<LeaseRow>[] = [
  { key: 'property', title: t('properties.name'), value: (row) => row.property },
  { key: 'unit', title: t('unit.label'), value: (row) => row.unit },
  { key: 'tenant', title: t('lease.tenant'), value: (row) => row.lease.tenantName },
  { key: 'from', title: t('lease.from'), kind: 'date', value: (row) => row.lease.startDate },
  {
    key: 'until',
    title: t('lease.until'),
    kind: 'date',
    value: (row) => row.lease.movedOutDate ?? row.lease.endDate,
  },
  {
    key: 'state',
    title: t('lease.state'),
    value: (row) => t(`lease.${row.state}`),
    render: ({ state }) => (
      <StatusBadge tone={toneByState[state]}>{t(`lease.${state}`)}</StatusBadge>
    ),
  },
  {
    key: 'rent',
    title: t('lease.rent'),
    help: t('lease.rentHelp'),
    kind: 'money',
    value: (row) => row.lease.rentToday,
    total: (rows) => sumOf(rows, (row) => row.lease.rentToday),
  },
  {
    key: 'deposit',
    title: t('lease.deposit'),
    kind: 'money',
    value: (row) => row.lease.deposit,
    total: (rows) => sumOf(rows, (row) => row.lease.deposit),
  },
]
