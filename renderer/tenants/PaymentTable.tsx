import type { TenantEntry } from '#shared/tenants'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { TableColumn } from '../ui/table-column.ts'

type Props = { readonly payments: readonly TenantEntry[] }

const columns: readonly TableColumn<TenantEntry>[] = [
  { key: 'date', title: t('tenant.paidOn'), kind: 'date', value: (row) => row.date },
  { key: 'category', title: t('money.category'), value: (row) => categoryName(row.category) },
  { key: 'description', title: t('tenant.description'), value: (row) => row.description },
  { key: 'unit', title: t('unit.label'), value: (row) => row.unitLabel },
  { key: 'amount', title: t('money.amount'), kind: 'money', value: (row) => row.amount },
]

/** What the tenant has paid, newest first. */
export function PaymentTable({ payments }: Props) {
  if (payments.length === 0) return <EmptyState sentence={t('tenant.noPayments')} />
  return (
    <DataTable
      isPlain="whileFew"
      id="tenant-payments"
      label={t('tenant.payments')}
      rows={payments}
      rowKey={(row) => row.id}
      columns={columns}
      initialSort={{ columnAccessor: 'date', direction: 'desc' }}
      pageSize={25}
    />
  )
}
