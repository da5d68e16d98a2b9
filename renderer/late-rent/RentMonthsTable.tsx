import type { RentMonth } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly months: readonly RentMonth[] }

const toneByState: Record<RentMonth['state'], Tone> = {
  paid: 'good',
  paid_late: 'neutral',
  open: 'accent',
  short: 'warn',
  unpaid: 'bad',
}

/** Rent month by month: due, paid, and when. */
export function RentMonthsTable({ months }: Props) {
  const format = useFormat()
  const columns: readonly TableColumn<RentMonth>[] = [
    {
      key: 'month',
      title: t('lateRent.month'),
      value: (row) => row.dueOn,
      render: (row) => format.month(row.month, 'long'),
    },
    { key: 'dueOn', title: t('lateRent.dueOn'), kind: 'date', value: (row) => row.dueOn },
    {
      key: 'due',
      title: t('lateRent.due'),
      kind: 'money',
      value: (row) => row.due,
      total: (rows) => sumOf(rows, (row) => row.due),
    },
    {
      key: 'paid',
      title: t('lateRent.paid'),
      kind: 'money',
      value: (row) => row.paid,
      total: (rows) => sumOf(rows, (row) => row.paid),
    },
    { key: 'paidOn', title: t('lateRent.paidOn'), kind: 'date', value: (row) => row.paidOn },
    {
      key: 'state',
      title: t('lease.state'),
      value: (row) => t(`lateRent.state.${row.state}`),
      render: ({ state }) => (
        <StatusBadge tone={toneByState[state]}>{t(`lateRent.state.${state}`)}</StatusBadge>
      ),
    },
  ]
  return (
    <DataTable
      isPlain="whileFew"
      id="rent-account"
      label={t('lateRent.action.account')}
      rows={months}
      rowKey={(row) => `${row.leaseId} ${row.month}`}
      columns={columns}
      initialSort={{ columnAccessor: 'month', direction: 'desc' }}
      maxHeight={480}
    />
  )
}
