import type { PlannedRow, RowOutcome } from '#shared/imports/entity-imports'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import styles from './entity-imports.module.css'

type Props = { readonly rows: readonly PlannedRow[] }

const tones: Record<RowOutcome, Tone> = {
  created: 'good',
  updated: 'accent',
  unchanged: 'neutral',
  refused: 'bad',
}

const columns: readonly TableColumn<PlannedRow>[] = [
  { key: 'sheet', title: t('entityImport.sheet'), value: ({ sheet }) => sheet, width: 130 },
  {
    key: 'line',
    title: t('entityImport.row'),
    kind: 'number',
    value: ({ line }) => line,
    width: 70,
  },
  {
    key: 'name',
    title: t('entityImport.about'),
    value: ({ name }) => name,
    render: ({ name }) => <span className={styles['cut']}>{name}</span>,
  },
  {
    key: 'outcome',
    title: t('entityImport.outcome'),
    value: ({ outcome }) => t(`entityImport.outcome.${outcome}`),
    render: ({ outcome }) => (
      <StatusBadge tone={tones[outcome]}>{t(`entityImport.outcome.${outcome}`)}</StatusBadge>
    ),
    width: 120,
  },
  {
    key: 'reason',
    title: t('entityImport.reason'),
    value: ({ reason }) => reason,
    render: ({ reason }) => <span className={styles['reason']}>{reason}</span>,
  },
]

/** The rows of the file in their order, each with its outcome. */
export function PlanTable({ rows }: Props) {
  return (
    <DataTable
      id="entity-import"
      label={t('entityImport.step.preview')}
      rows={rows}
      rowKey={({ sheet, line }) => `${sheet} ${line}`}
      columns={columns}
      initialSort={{ columnAccessor: '', direction: 'asc' }}
    />
  )
}
