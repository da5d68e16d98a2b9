import type { ImportPreview, MappedLine } from '#shared/imports/import-preview'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import styles from './imports.module.css'
import { lineColumns } from './line-columns.tsx'

type Props = { readonly preview: ImportPreview }

const columns: readonly TableColumn<MappedLine>[] = [
  ...lineColumns,
  {
    key: 'payee',
    title: t('import.payee'),
    value: ({ payee }) => payee,
    render: ({ payee }) => <span className={styles['cut']}>{payee}</span>,
  },
  {
    key: 'description',
    title: t('import.description'),
    value: ({ description }) => description,
    render: ({ description, problem }) =>
      problem === null ? (
        <span className={styles['cut']}>{description}</span>
      ) : (
        <StatusBadge tone="warn">{problem}</StatusBadge>
      ),
  },
]

/** The first lines as they would be imported. */
export function MappedLines({ preview }: Props) {
  if (preview.problems.length > 0)
    return (
      <ul className={styles['problems']} role="alert">
        {preview.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    )
  return (
    <DataTable
      id="import-preview"
      label={t('import.preview')}
      rows={preview.mapped}
      rowKey={({ line, description, amount }) => `${line} ${amount} ${description}`}
      columns={columns}
      initialSort={{ columnAccessor: 'line', direction: 'asc' }}
      maxHeight={300}
      isPlain
    />
  )
}
