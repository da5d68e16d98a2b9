import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { FigureUnit } from '#shared/finance/metric-formulas'
import type { Lineage, LineageGroup, LineageNode } from '#shared/lineage'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import { type ColumnKind, sumOf, type TableColumn } from '../ui/table-column.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'

type Props = { readonly lineage: Lineage; readonly onOpen: (node: LineageNode) => void }

type Row = LineageGroup['rows'][number]

/** The figure cut by property, category or month; each part leads further down. */
export function LineageGroups({ lineage, onOpen }: Props) {
  const format = useFormat()
  const [chosen, setChosen] = useState(0)
  const { groups, unit, node } = lineage
  const group = groups[chosen] ?? groups[0]
  if (group === undefined) return null
  const words = groups.map(({ by }) => t(`lineage.by.${by}`))
  return (
    <Section
      title={t(`lineage.by.${group.by}`)}
      note={
        words.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t('lineage.by')}
            value={String(chosen)}
            onChange={(value) => setChosen(Number(value))}
            data={words.map((label, index) => ({ value: String(index), label }))}
          />
        )
      }
    >
      <DataTable
        key={group.by}
        isPlain="whileFew"
        id={`lineage-${group.by}`}
        label={`${t(`metric.${node.metric}`)}, ${t(`lineage.by.${group.by}`)}`}
        rows={group.rows}
        rowKey={(row) => row.key}
        columns={columnsOf(group, unit, format, t(`metric.${node.metric}`))}
        initialSort={
          group.by === 'month'
            ? { columnAccessor: 'key', direction: 'asc' }
            : { columnAccessor: 'value', direction: 'desc' }
        }
        maxHeight={360}
        onOpenRow={(row) => row.node !== null && onOpen(row.node)}
      />
    </Section>
  )
}

const kindByUnit: Readonly<Record<FigureUnit, ColumnKind>> = {
  money: 'money',
  share: 'rate',
  multiple: 'ratio',
  years: 'number',
  count: 'number',
  area: 'number',
}

const titleByGroup = {
  property: 'lineage.column.property',
  category: 'lineage.column.category',
  month: 'lineage.column.month',
} as const

function columnsOf(
  { by, adds }: LineageGroup,
  unit: FigureUnit,
  format: Formatters,
  title: string,
): TableColumn<Row>[] {
  const amount = {
    key: 'value',
    title,
    kind: kindByUnit[unit],
    value: (row: Row) => row.value,
    ...(unit === 'years' || unit === 'money' ? { digits: 2 } : {}),
  }
  return [
    {
      key: 'key',
      title: t(titleByGroup[by]),
      value: by === 'month' ? (row) => row.key : nameOf(by),
      ...(by === 'month' ? { render: (row) => format.month(row.key) } : {}),
    },
    adds ? { ...amount, total: (rows) => sumOf(rows, (row) => row.value) } : amount,
  ]
}

const nameOf =
  (by: LineageGroup['by']) =>
  ({ name, key }: Row): string =>
    name ?? (by === 'category' ? categoryName(key) : key)
