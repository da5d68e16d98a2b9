import type { LeaseListRow } from '#shared/leases'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import { MovedOutCell, NotesCell } from './LeaseCells.tsx'

const toneByStatus = {
  running: 'good',
  future: 'accent',
  ended: 'neutral',
  holding_over: 'warn',
} as const

export const leaseColumns: readonly TableColumn<LeaseListRow>[] = [
  { key: 'property', title: t('properties.name'), value: (row) => row.propertyName },
  { key: 'unit', title: t('unit.label'), value: (row) => row.unitLabel },
  { key: 'tenant', title: t('lease.tenant'), value: (row) => row.tenantName },
  {
    key: 'from',
    title: t('lease.from'),
    kind: 'date',
    isOptional: true,
    value: (row) => row.startDate,
  },
  { key: 'until', title: t('lease.until'), kind: 'date', value: (row) => row.lastDay },
  {
    key: 'state',
    title: t('lease.state'),
    value: (row) => t(`lease.${row.status}`),
    render: ({ status }) => (
      <StatusBadge tone={toneByStatus[status]}>{t(`lease.${status}`)}</StatusBadge>
    ),
  },
  {
    key: 'rent',
    title: t('lease.rent'),
    help: t('lease.rentHelp'),
    kind: 'money',
    value: (row) => row.rentToday,
    total: (rows) => sumOf(rows, (row) => row.rentToday),
  },
  {
    key: 'deposit',
    title: t('lease.deposit'),
    kind: 'money',
    value: (row) => row.deposit,
    total: (rows) => sumOf(rows, (row) => row.deposit),
  },
  {
    key: 'movedOut',
    title: t('lease.movedOut'),
    kind: 'date',
    value: (row) => row.movedOutDate,
    render: (row) => <MovedOutCell lease={row} />,
  },
  {
    key: 'notes',
    title: t('lease.notes'),
    value: (row) => row.notes,
    render: (row) => <NotesCell lease={row} />,
  },
  {
    key: 'break',
    title: t('lease.break'),
    kind: 'date',
    isOptional: true,
    value: (row) => row.breakDate,
  },
  {
    key: 'breakParty',
    title: t('lease.breakParty'),
    isOptional: true,
    value: (row) => (row.breakDate === null ? null : t(`breakParty.${row.breakParty}`)),
  },
  {
    key: 'free',
    title: t('lease.freeMonths'),
    kind: 'number',
    isOptional: true,
    value: (row) => row.freeMonths,
  },
  {
    key: 'options',
    title: t('lease.options'),
    kind: 'number',
    isOptional: true,
    value: (row) => row.options.length,
  },
  {
    key: 'renews',
    title: t('lease.renewal'),
    isOptional: true,
    value: (row) => (row.previousLeaseId === null ? t('lease.original') : t('lease.renewal')),
  },
]
