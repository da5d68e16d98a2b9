import { VisuallyHidden } from '@mantine/core'
import type { DataTableColumn } from 'mantine-datatable'
import type { KeyboardEvent, ReactNode } from 'react'
import { t } from '../app/messages/t.ts'
import { CellText } from './CellText.tsx'
import styles from './table.module.css'
import { isFigure, type TableColumn } from './table-column.ts'

/** Our columns as the table library wants them, with the sum row's figures over the rows shown. */
export function toLibraryColumns<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): DataTableColumn<Row>[] {
  const hasTotals = rows.length > 0 && columns.some((column) => column.total)
  return columns.map((column, index) => ({
    accessor: column.key,
    title: column.help ? <span title={column.help}>{column.title}</span> : column.title,
    sortable: true,
    textAlign: isFigure(column.kind) ? 'right' : 'left',
    render: (row) =>
      column.render?.(row) ?? (
        <CellText value={column.value(row)} kind={column.kind} digits={column.digits} />
      ),
    ...(column.width === undefined ? {} : { width: column.width }),
    ...(hasTotals ? { footer: footerOf(column, rows, index === 0) } : {}),
  }))
}

function footerOf<Row>(column: TableColumn<Row>, rows: readonly Row[], isFirst: boolean) {
  const total = column.total?.(rows)
  if (total === undefined) return isFirst ? t('common.total') : null
  return <CellText value={total} kind={column.kind} digits={column.digits} />
}

/** The last column, with the buttons of each row; a click there does not open the row. */
export const actionColumn = <Row,>(
  renderActions: (row: Row) => ReactNode,
): DataTableColumn<Row> => ({
  accessor: 'row-actions',
  title: <VisuallyHidden>{t('table.actions')}</VisuallyHidden>,
  width: 32,
  textAlign: 'right',
  titleStyle: narrow,
  cellsStyle: () => narrow,
  render: (row) => (
    <div role="none" onClick={(event) => event.stopPropagation()}>
      {renderActions(row)}
    </div>
  ),
})

// The buttons of a row take no width from its figures.
const narrow = { paddingInline: 4 }

/** Rows that open on click and on Enter. */
export function openableRows<Row>(onOpenRow: (row: Row) => void) {
  return {
    onRowClick: ({ record }: { record: Row }) => onOpenRow(record),
    rowClassName: styles['clickable'] ?? '',
    customRowAttributes: (record: Row) => ({
      tabIndex: 0,
      onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpenRow(record)
      },
    }),
  }
}
