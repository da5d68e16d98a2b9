import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FigureKey } from '#shared/finance/metric-formulas'
import type { LineageNode, LineageRows } from '#shared/lineage'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import { addressOfLink } from './lineage-address.ts'
import { cellOf } from './lineage-words.ts'

type Props = {
  readonly metric: FigureKey
  readonly rows: LineageRows
  readonly onOpen: (node: LineageNode) => void
}

type Row = LineageRows['rows'][number]

/** Rows of the owner's data; each leads to where it is shown whole, or further down. */
export function LineageRowsTable({ metric, rows: { rows, columns, adds }, onOpen }: Props) {
  const format = useFormat()
  if (rows.length === 0) return <p>{t('lineage.noRows')}</p>
  const openable = rows.some(({ node }) => node !== null)
  const last = columns.length - 1
  const shown = columns.map(({ key, kind }, index): TableColumn<Row> => ({
    key,
    title: t(`lineage.column.${key}`),
    kind: kind === 'area' ? 'number' : kind,
    value: (row) => cellOf(row.cells[index] ?? null),
    ...(key === 'yearsLeft' || kind === 'money' ? { digits: 2 } : {}),
    ...(index === 0 && kind === 'text' ? { render: linked } : {}),
    ...(kind === 'area' ? { render: (row) => writeArea(row.cells[index], format.area) } : {}),
    ...(index === last || (adds === 'weighted' && index === last - 1)
      ? { total: (all) => sumOf(all, (row) => numberOf(row.cells[index])) }
      : {}),
  }))
  return (
    <DataTable
      id={`lineage-rows-${metric}`}
      label={t(`metric.${metric}`)}
      rows={rows}
      rowKey={(row) => row.id}
      columns={shown}
      initialSort={
        columns[0]?.kind === 'date'
          ? { columnAccessor: 'date', direction: 'asc' }
          : { columnAccessor: columns[0]?.key ?? '', direction: 'asc' }
      }
      maxHeight={420}
      {...(openable ? { onOpenRow: (row: Row) => row.node !== null && onOpen(row.node) } : {})}
    />
  )
}

const numberOf = (cell: Row['cells'][number] | undefined): number | null =>
  typeof cell === 'number' ? cell : null

const writeArea = (
  cell: Row['cells'][number] | undefined,
  write: (area: number) => string,
): string | null => (typeof cell === 'number' ? write(cell) : null)

function linked({ link, cells }: Row): ReactNode {
  const name = cellOf(cells[0] ?? null)
  if (link === null) return name
  return (
    <Anchor href={addressOfLink(link)} size="sm" onClick={(event) => event.stopPropagation()}>
      {name}
    </Anchor>
  )
}
