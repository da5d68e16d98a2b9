import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { LedgerChoices, TransactionRow, TransactionSort } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { AddPropertyButton } from '../properties/AddPropertyButton.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AddBookingButton } from './AddBookingButton.tsx'
import { BookingDialogs, type OpenBooking } from './BookingDialogs.tsx'
import { BookingExport } from './BookingExport.tsx'
import styles from './bookings.module.css'
import { BookingTable } from './BookingTable.tsx'
import { BulkBar } from './BulkBar.tsx'
import { FilterBar } from './FilterBar.tsx'
import { filterOfSearch, sortOfSearch } from './money-filter.ts'
import { isFiltered, type MoneySearch, withoutEmpty } from './money-search.ts'
import { SumRow } from './SumRow.tsx'
import { useBookings } from './use-bookings.ts'
import { useSelection } from './use-selection.ts'

type Props = { readonly choices: LedgerChoices; readonly search: MoneySearch }

const noRows: readonly TransactionRow[] = []

/** The list of bookings, once there is a property that they can belong to. */
export function Bookings(props: Props) {
  return props.choices.properties.length === 0 ? (
    <EmptyState sentence={t('booking.needsProperty')} action={<AddPropertyButton />} />
  ) : (
    <BookingList {...props} />
  )
}

/** Filters, sums and the table of bookings, with everything that can be done to one or many. */
function BookingList({ choices, search }: Props) {
  const { currency } = useFormat()
  const filter = useMemo(() => filterOfSearch(search, currency), [search, currency])
  const sort = useMemo(() => sortOfSearch(search), [search])
  const { query, rows } = useBookings(filter, sort)
  const selection = useSelection(rows ?? noRows)
  const [opened, setOpened] = useState<OpenBooking | null>(null)
  const change = useSearchChange(search)
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query
  const fetchMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  const ids = selection.ids.size === 0 ? null : [...selection.ids]
  return (
    <>
      <FilterBar
        search={search}
        choices={choices}
        onChange={change}
        onClear={() => change(cleared(search))}
      />
      <div className={styles['line']}>
        <SumRow filter={filter} />
        {ids === null ? (
          <BookingExport filter={filter} sort={sort} />
        ) : (
          <BulkBar ids={ids} choices={choices} filter={filter} sort={sort} selection={selection} />
        )}
      </div>
      <QueryView query={query}>
        {() =>
          rows === undefined || rows.length === 0 ? (
            <NoBookings choices={choices} search={search} />
          ) : (
            <BookingTable
              rows={rows}
              choices={choices}
              sort={sort}
              selection={selection}
              onNearEnd={fetchMore}
              onSort={(by) => change(turned(sort, by))}
              onAct={(action, row) =>
                action === 'clear' ? selection.set([]) : setOpened({ as: action, row })
              }
            />
          )
        }
      </QueryView>
      {rows !== undefined && rows.length > 0 && (
        <p className={styles['keys']}>{t('booking.keys')}</p>
      )}
      <BookingDialogs opened={opened} choices={choices} selection={selection} onOpen={setOpened} />
    </>
  )
}

function NoBookings({ choices, search }: Props) {
  return isFiltered(search) ? (
    <EmptyState sentence={t('booking.noMatch')} />
  ) : (
    <EmptyState
      sentence={t('booking.empty')}
      action={<AddBookingButton choices={choices} search={search} />}
    />
  )
}

/** Writes changed filters into the address, in the place of the one before. */
function useSearchChange(search: MoneySearch) {
  const navigate = useNavigate()
  return (changes: MoneySearch) =>
    void navigate({
      to: '/money',
      search: withoutEmpty({ ...search, ...changes }),
      replace: true,
    })
}

/** By another column from the top down; by the same one the other way round. */
const turned = (sort: TransactionSort, by: TransactionSort['by']): TransactionSort => ({
  by,
  direction: sort.by === by && sort.direction === 'desc' ? 'asc' : 'desc',
})

/** The order stays when the filters go. */
const cleared = ({ by: _by, direction: _direction, ...filters }: MoneySearch): MoneySearch =>
  Object.fromEntries(Object.keys(filters).map((name) => [name, undefined]))
