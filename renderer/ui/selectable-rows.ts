import { t } from '../app/messages/t.ts'

export type TableSelection<Row> = {
  readonly keys: readonly string[]
  readonly onKeys: (keys: readonly string[]) => void
  /** What the row is called, for screen readers. */
  readonly nameOf: (row: Row) => string
}

/** The library's boxes at the front of the rows; what is filtered away stays chosen. */
export function selectableRows<Row>(
  selection: TableSelection<Row> | undefined,
  rows: readonly Row[],
  rowKey: (row: Row) => string,
) {
  if (selection === undefined) return {}
  const { keys, onKeys, nameOf } = selection
  const chosen = new Set(keys)
  const hidden = keys.filter((key) => !rows.some((row) => rowKey(row) === key))
  return {
    selectedRecords: rows.filter((row) => chosen.has(rowKey(row))),
    onSelectedRecordsChange: (records: Row[]) => onKeys([...hidden, ...records.map(rowKey)]),
    horizontalSpacing: 'xs' as const,
    selectionColumnStyle: narrow,
    allRecordsSelectionCheckboxProps: { ...small, 'aria-label': t('table.selectAll') },
    getRecordSelectionCheckboxProps: (row: Row) => ({
      ...small,
      'aria-label': t('table.selectRow', { name: nameOf(row) }),
    }),
  }
}

// The boxes take no width from the figures.
const small = { size: 'xs' } as const
const narrow = { width: 28, paddingInlineEnd: 0 }
