import 'mantine-datatable/styles.layer.css'
import { IconArrowUp } from '@tabler/icons-react'
import { DataTable as MantineDataTable, type DataTableSortStatus } from 'mantine-datatable'
import type { ReactNode } from 'react'
import { t } from '../app/messages/t.ts'
import { actionColumn, openableRows, toLibraryColumns } from './library-column.tsx'
import { selectableRows, type TableSelection } from './selectable-rows.ts'
import styles from './table.module.css'
import type { TableColumn } from './table-column.ts'
import { TableExport } from './TableExport.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { type TableSort, useTableState } from './use-table-state.ts'

type Props<Row> = {
  /** Names the table for screen readers and its CSV file. */
  readonly label: string
  /** Under this name the column choice is kept. */
  readonly id: string
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly columns: readonly TableColumn<Row>[]
  readonly initialSort: TableSort
  readonly initialFilter?: string
  readonly onOpenRow?: (row: Row) => void
  /** What can be done with a row, at its end. */
  readonly renderActions?: (row: Row) => ReactNode
  /** The page's own filters, beside the text filter. */
  readonly filters?: ReactNode
  /** Height limit; the head and the sum row stay in view. */
  readonly maxHeight?: number | string
  /** Leaves out the toolbar, for short tables inside a page: always, or as long as there is little to seek. */
  readonly isPlain?: boolean | 'whileFew'
  readonly pageSize?: number
  /** Rows are chosen by a box at their front, for what is done with several at once. */
  readonly selection?: TableSelection<Row>
}

/** The one table of the app: sort, filter, column choice, sum row, CSV and XLSX, keyboard. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, rows, columns, onOpenRow, renderActions, pageSize = 100 } = props
  const isPlain = isPlainWith(props.isPlain, rows.length)
  const state = useTableState(props.id, rows, columns, {
    sort: props.initialSort,
    filter: props.initialFilter ?? '',
  })
  const from = (state.page - 1) * pageSize
  const pages = state.sorted.length > pageSize ? pagination(state, pageSize) : null
  const table = {
    'aria-label': label,
    className: classOf(isPlain),
    records: state.sorted.slice(from, from + pageSize),
    idAccessor: props.rowKey,
    columns: [
      ...toLibraryColumns(state.shownColumns, state.sorted),
      ...(renderActions ? [actionColumn(renderActions)] : []),
    ],
    pinLastColumn: renderActions !== undefined,
    sortStatus: state.sort,
    onSortStatusChange: ({ columnAccessor, direction }: DataTableSortStatus<Row>) =>
      state.setSort({ columnAccessor: String(columnAccessor), direction }),
    sortIcons,
    verticalSpacing: 6,
    horizontalSpacing: 'sm',
    highlightOnHover: onOpenRow !== undefined,
    noRecordsText: t('table.empty'),
    minHeight: state.sorted.length === 0 ? 120 : 0,
    ...(props.maxHeight === undefined ? {} : { maxHeight: props.maxHeight }),
    scrollAreaProps: { viewportProps: { tabIndex: 0, 'aria-label': label, role: 'group' } },
    ...(onOpenRow ? openableRows(onOpenRow) : {}),
    ...selectableRows(props.selection, state.sorted, props.rowKey),
  }
  return (
    <div>
      {!isPlain && (
        <TableToolbar
          filter={state.filter}
          onFilter={state.changeFilter}
          countText={writeCount(state.sorted.length, rows.length)}
          columns={columns}
          shownKeys={state.shownKeys}
          onShownKeys={state.setShownKeys}
          exportMenu={
            <TableExport label={label} columns={state.shownColumns} rows={state.sorted} />
          }
        >
          {props.filters}
        </TableToolbar>
      )}
      {pages ? (
        <MantineDataTable<Row> {...table} {...pages} />
      ) : (
        <MantineDataTable<Row> {...table} />
      )}
    </div>
  )
}

// Only the sorted column carries a mark: figures need the room.
const sortIcons = {
  sorted: <IconArrowUp size={13} stroke={2} aria-hidden />,
  unsorted: <span />,
}

/** Fewer rows are taken in at a glance. */
const manyRows = 8

const isPlainWith = (isPlain: boolean | 'whileFew' = false, count: number): boolean =>
  isPlain === 'whileFew' ? count < manyRows : isPlain

const classOf = (isPlain: boolean) =>
  isPlain ? `${styles['table']} ${styles['plain']}` : (styles['table'] ?? '')

const writeCount = (shown: number, count: number) =>
  shown === count ? t('table.rows', { count }) : t('table.rowsOf', { shown, count })

type Paged = {
  readonly page: number
  readonly setPage: (page: number) => void
  readonly sorted: readonly unknown[]
}

const pagination = (state: Paged, pageSize: number) => ({
  page: state.page,
  onPageChange: state.setPage,
  totalRecords: state.sorted.length,
  recordsPerPage: pageSize,
  paginationText: (shown: { from: number; to: number; totalRecords: number }) =>
    t('table.page', { from: shown.from, to: shown.to, total: shown.totalRecords }),
})
