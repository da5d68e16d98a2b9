import type { LateRent } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { ratioOf, sumOf, type TableColumn } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'

type Row = LateRent['collection'][number]
type Props = { readonly months: readonly Row[] }

/** What of each month's rent has come in, in time or later. */
export function CollectionTable({ months }: Props) {
  const format = useFormat()
  const columns: readonly TableColumn<Row>[] = [
    {
      key: 'month',
      title: t('lateRent.month'),
      value: (row) => row.month,
      render: (row) => format.month(row.month),
    },
    {
      key: 'due',
      title: t('lateRent.due'),
      kind: 'money',
      value: (row) => row.due,
      total: (rows) => sumOf(rows, (row) => row.due),
    },
    {
      key: 'inTime',
      title: t('lateRent.inTime'),
      help: t('lateRent.inTimeHelp'),
      kind: 'rate',
      value: (row) => ratioOf(row.paidInTime, row.due),
      total: (rows) =>
        ratioOf(
          sumOf(rows, (row) => row.paidInTime),
          sumOf(rows, (row) => row.due),
        ),
    },
    {
      key: 'share',
      title: t('lateRent.paid'),
      kind: 'rate',
      value: (row) => row.share,
      total: (rows) =>
        ratioOf(
          sumOf(rows, (row) => row.paid),
          sumOf(rows, (row) => row.due),
        ),
    },
  ]
  return (
    <DataTable
      isPlain="whileFew"
      id="rent-collection"
      label={t('lateRent.collection')}
      rows={months}
      rowKey={(row) => row.month}
      columns={columns}
      initialSort={{ columnAccessor: 'month', direction: 'desc' }}
    />
  )
}
