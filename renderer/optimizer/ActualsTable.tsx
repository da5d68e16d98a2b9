import type { ActualRow } from '#shared/optimizer/plan-changes'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { writeFact } from './write-fact.ts'

type Props = { readonly rows: readonly ActualRow[] }

const tones: Readonly<Record<ActualRow['state'], Tone>> = {
  'as-planned': 'good',
  differs: 'warn',
  open: 'neutral',
  gone: 'bad',
}

/** Line by line what was planned, what is, and whether that is the same. */
export function ActualsTable({ rows }: Props) {
  const format = useFormat()
  if (rows.length === 0) return <p>{t('run.actualsNone')}</p>
  return (
    <DataTable
      id="run-actuals"
      label={t('run.actuals')}
      rows={rows}
      rowKey={({ entity, entityId, name, fact }) => `${entity}:${entityId ?? name}:${fact}`}
      columns={columns(format)}
      initialSort={{ columnAccessor: 'name', direction: 'asc' }}
      pageSize={25}
    />
  )
}

const columns = (format: Formatters): readonly TableColumn<ActualRow>[] => [
  { key: 'name', title: t('run.actual.name'), value: (row) => row.name },
  { key: 'fact', title: t('run.actual.fact'), value: (row) => t(`plan.fact.${row.fact}`) },
  {
    key: 'planned',
    title: t('run.actual.planned'),
    value: (row) => writeFact(row.planned, format),
  },
  {
    key: 'actual',
    title: t('run.actual.actual'),
    value: (row) => (row.actual === null ? t('run.actual.unknown') : writeFact(row.actual, format)),
  },
  {
    key: 'state',
    title: t('run.actual.state'),
    value: (row) => t(`run.actual.${row.state}`),
    render: (row) => (
      <StatusBadge tone={tones[row.state]}>{t(`run.actual.${row.state}`)}</StatusBadge>
    ),
  },
]
