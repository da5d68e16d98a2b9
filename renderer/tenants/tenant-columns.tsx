import type { TenantRow } from '#shared/tenants'
import { t } from '../app/messages/t.ts'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

export const tenantColumns: readonly TableColumn<TenantRow>[] = [
  { key: 'name', title: t('tenant.nameShort'), value: (row) => row.name },
  { key: 'property', title: t('properties.name'), value: (row) => row.propertyName },
  { key: 'unit', title: t('unit.label'), value: (row) => row.unitLabel },
  { key: 'until', title: t('tenant.leaseEnd'), kind: 'date', value: (row) => row.leaseEnd },
  {
    key: 'rent',
    title: t('lease.rent'),
    help: t('lease.rentHelp'),
    kind: 'money',
    value: (row) => row.rentToday,
    total: (rows) => sumOf(rows, (row) => row.rentToday),
  },
  {
    key: 'arrears',
    title: t('tenant.arrears'),
    help: t('tenant.arrearsHelp'),
    kind: 'money',
    value: (row) => (row.arrears === 0 ? null : row.arrears),
    total: (rows) => sumOf(rows, (row) => row.arrears),
  },
  {
    key: 'agreed',
    title: t('deposit.agreed'),
    help: t('deposit.agreedHelp'),
    kind: 'money',
    value: (row) => row.deposit.agreed,
    total: (rows) => sumOf(rows, (row) => row.deposit.agreed),
  },
  {
    key: 'held',
    title: t('deposit.held'),
    help: t('deposit.heldHelp'),
    kind: 'money',
    value: (row) => row.deposit.held,
    total: (rows) => sumOf(rows, (row) => row.deposit.held),
  },
  { key: 'email', title: t('tenant.email'), value: (row) => row.email },
  { key: 'phone', title: t('tenant.phone'), value: (row) => row.phone },
  { key: 'sector', title: t('tenant.sector'), isOptional: true, value: (row) => row.sector },
  {
    key: 'leases',
    title: t('nav.leases'),
    kind: 'number',
    isOptional: true,
    value: (row) => row.leases,
  },
]
