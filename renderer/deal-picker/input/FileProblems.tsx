import type { MappedDeals, RowProblem } from '#shared/deals/deal-files'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import styles from './file.module.css'

type Props = { readonly mapped: MappedDeals }

const columns: readonly TableColumn<RowProblem>[] = [
  { key: 'row', title: t('dp.file.row'), kind: 'number', value: ({ row }) => row, width: 70 },
  { key: 'column', title: t('dp.file.columnName'), value: ({ column }) => column },
  { key: 'value', title: t('dp.file.value'), value: ({ value }) => value },
  { key: 'message', title: t('dp.file.message'), value: ({ message }) => message },
]

/** Every problem of a file, at its line and column. */
export function FileProblems({ mapped }: Props) {
  const { problems, problemCount } = mapped
  if (problemCount === 0) return null
  const isCut = problemCount > problems.length
  return (
    <div className={styles['problems']}>
      <h3 className={styles['part']}>
        {t('dp.file.problems', { count: problemCount })}
        {isCut && ` – ${t('dp.file.listed', { count: problems.length })}`}
      </h3>
      <DataTable
        id="deal-picker-file-problems"
        label={t('dp.input.problemsTitle')}
        rows={problems}
        rowKey={({ row, column, message }) => `${row} ${column} ${message}`}
        columns={columns}
        initialSort={{ columnAccessor: 'row', direction: 'asc' }}
        maxHeight={240}
        isPlain="whileFew"
      />
    </div>
  )
}
