import { Anchor } from '@mantine/core'
import type { LineageBooking, LineageNode } from '#shared/lineage'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { DateText } from '../ui/DateText.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { Section } from '../ui/Section.tsx'
import { ShowAllButton } from '../ui/ShowAllButton.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import { addressOfBooking } from './lineage-address.ts'
import { type LineageQuestion, useLineageBookings } from './use-lineage.ts'

type Props = { readonly node: LineageNode; readonly question: LineageQuestion }

/** The single bookings behind a figure, newest first, each leading to the Money page. */
export function LineageBookings({ node, question }: Props) {
  const format = useFormat()
  const query = useLineageBookings(question, node)
  const [first] = query.data?.pages ?? []
  if (query.isError) return <FailedState error={query.error} />
  if (first === undefined) return <LoadingState />
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const left = first.count - rows.length
  const sum = format.money(first.sum, { style: 'exact' })
  return (
    <Section
      title={t('lineage.bookings')}
      note={
        <span data-testid="lineage-sum">
          {t('lineage.bookingsSum', { count: first.count, sum })}
        </span>
      }
    >
      <DataTable
        id="lineage-bookings"
        label={t('lineage.bookings')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        initialSort={{ columnAccessor: 'date', direction: 'desc' }}
        maxHeight={460}
      />
      {left > 0 && (
        <ShowAllButton
          isLoading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('lineage.more', { count: left })}
        </ShowAllButton>
      )}
    </Section>
  )
}

const columns: readonly TableColumn<LineageBooking>[] = [
  {
    key: 'date',
    title: t('lineage.column.date'),
    kind: 'date',
    value: (row) => row.date,
    render: (row) => (
      <Anchor href={addressOfBooking(row)} size="sm" title={t('lineage.toBooking')}>
        <DateText date={row.date} />
      </Anchor>
    ),
  },
  { key: 'property', title: t('lineage.column.property'), value: (row) => row.propertyName },
  {
    key: 'category',
    title: t('lineage.column.category'),
    value: (row) => row.categoryName ?? categoryName(row.category),
  },
  { key: 'payee', title: t('lineage.column.payee'), value: (row) => row.payee },
  {
    key: 'description',
    title: t('lineage.column.description'),
    value: (row) => row.description,
    isOptional: true,
  },
  {
    key: 'amount',
    title: t('lineage.column.amount'),
    kind: 'money',
    digits: 2,
    value: (row) => row.amount,
    total: (rows) => sumOf(rows, (row) => row.amount),
  },
]
