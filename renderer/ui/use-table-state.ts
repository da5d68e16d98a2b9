import { useLocalStorage } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { compareValues, type TableColumn } from './table-column.ts'

export type TableSort = { readonly columnAccessor: string; readonly direction: 'asc' | 'desc' }

/** What the reader has done to a table: filter text, order, page and columns (kept per table). */
export function useTableState<Row>(
  id: string,
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  initial: { readonly sort: TableSort; readonly filter: string },
) {
  const [filter, setFilter] = useState(initial.filter)
  const [sort, setSort] = useState<TableSort>(initial.sort)
  const [page, setPage] = useState(1)
  const [shownKeys, setShownKeys] = useLocalStorage<readonly string[]>({
    key: `freehold.columns.${id}`,
    defaultValue: columns.filter((column) => !column.isOptional).map((column) => column.key),
    getInitialValueInEffect: false,
  })
  const shownColumns = useMemo(
    () => columns.filter((column) => shownKeys.includes(column.key)),
    [columns, shownKeys],
  )
  const matching = useMemo(() => filterRows(rows, columns, filter), [rows, columns, filter])
  const sorted = useMemo(() => sortRows(matching, columns, sort), [matching, columns, sort])
  const changeFilter = (text: string) => {
    setFilter(text)
    setPage(1)
  }
  return {
    filter,
    changeFilter,
    sort,
    setSort,
    page,
    setPage,
    shownKeys,
    setShownKeys,
    shownColumns,
    sorted,
  }
}

function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  filter: string,
): readonly Row[] {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  const texts = columns.filter((column) => (column.kind ?? 'text') === 'text')
  return rows.filter((row) => {
    const text = texts
      .map((column) => column.value(row) ?? '')
      .join(' ')
      .toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sort.columnAccessor)
  if (!column) return rows
  const sign = sort.direction === 'asc' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [column.value(a), column.value(b)]
    const order = compareValues(left, right)
    return left === null || right === null ? order : sign * order
  })
}
