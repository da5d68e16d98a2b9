import type { VendorRow } from '#shared/tasks/vendors'
import { t } from '../app/messages/t.ts'
import { EntityLink } from '../entities/EntityLink.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

export const vendorColumns: readonly TableColumn<VendorRow>[] = [
  {
    key: 'name',
    title: t('vendor.name'),
    value: ({ name }) => name,
    render: ({ id, name }) => <EntityLink table="vendors" place={{ id, name, propertyId: null }} />,
  },
  { key: 'trade', title: t('vendor.trade'), value: ({ trade }) => trade },
  { key: 'phone', title: t('vendor.phone'), value: ({ phone }) => phone },
  { key: 'email', title: t('vendor.email'), value: ({ email }) => email },
  { key: 'open', title: t('vendor.openTasks'), kind: 'number', value: (row) => row.openTasks },
  { key: 'done', title: t('vendor.doneTasks'), kind: 'number', value: (row) => row.doneTasks },
  {
    key: 'cost',
    title: t('vendor.cost'),
    kind: 'money',
    value: ({ cost }) => cost,
    total: (rows) => sumOf(rows, ({ cost }) => cost),
  },
  { key: 'notes', title: t('notes.title'), value: ({ notes }) => notes, isOptional: true },
]
