import 'mantine-datatable/styles.layer.css'
import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DataTable } from 'mantine-datatable'
import { type ReactNode, useState } from 'react'
import type { Outcome, ReviewRow } from '#shared/imports/bank-imports'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import tableStyles from '../ui/table.module.css'
import styles from './imports.module.css'
import { reviewColumns } from './review-columns.tsx'
import { isSelected, type Selection } from './selection.ts'
import { useTargets } from './use-targets.ts'

const pageSize = 100

type Props = {
  readonly importId: string
  readonly outcome: Outcome | null
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  /** What can be done with the lines that are selected. */
  readonly bar: ReactNode
}

/** The lines of the file, a page at a time: main keeps them, however many there are. */
export function ReviewTable({ importId, outcome, selection, onSelection, bar }: Props) {
  const [page, setPage] = useState(1)
  const [search, setSearch] = useState('')
  const [searched] = useDebouncedValue(search, 200)
  const input = {
    importId,
    outcome,
    search: searched,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  }
  const lines = useQuery({
    ...queries.bankImports.rows.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <div className={styles['tools']}>
        <TextInput
          aria-label={t('import.search')}
          placeholder={t('import.search')}
          leftSection={<IconSearch size={15} stroke={1.6} aria-hidden />}
          value={search}
          w={260}
          onChange={(event) => {
            setSearch(event.currentTarget.value)
            setPage(1)
          }}
        />
        {outcome !== null && searched === '' && (lines.data?.total ?? 0) > 1 && (
          <Button variant="subtle" size="compact-sm" onClick={() => onSelection(outcome)}>
            {t('import.selectAllOf', { count: lines.data?.total ?? 0 })}
          </Button>
        )}
      </div>
      {bar}
      <QueryView query={lines}>
        {({ rows, total }) => (
          <Lines
            rows={rows}
            total={total}
            page={page}
            onPage={setPage}
            selection={selection}
            onSelection={onSelection}
          />
        )}
      </QueryView>
    </>
  )
}

type LinesProps = Pick<Props, 'selection' | 'onSelection'> & {
  readonly rows: ReviewRow[]
  readonly total: number
  readonly page: number
  readonly onPage: (page: number) => void
}

function Lines({ rows, total, page, onPage, selection, onSelection }: LinesProps) {
  const targets = useTargets()
  return (
    <DataTable<ReviewRow>
      aria-label={t('import.step.review')}
      className={tableStyles['table'] ?? ''}
      records={rows}
      idAccessor="index"
      columns={reviewColumns(targets, (index) => onSelection([index]))}
      selectedRecords={rows.filter((row) => isSelected(selection, row.index, row.outcome))}
      onSelectedRecordsChange={(chosen) => onSelection(chosen.map(({ index }) => index))}
      isRecordSelectable={({ date }) => date !== null}
      getRecordSelectionCheckboxProps={({ line }) => ({
        'aria-label': t('import.selectLine', { line }),
      })}
      allRecordsSelectionCheckboxProps={{ 'aria-label': t('import.selectPage') }}
      rowClassName={({ skip }) => (skip ? styles['skipped'] : undefined)}
      verticalSpacing={5}
      horizontalSpacing="sm"
      noRecordsText={t('table.empty')}
      minHeight={rows.length === 0 ? 120 : 0}
      scrollAreaProps={{
        viewportProps: { tabIndex: 0, 'aria-label': t('import.step.review'), role: 'group' },
      }}
      page={page}
      onPageChange={onPage}
      totalRecords={total}
      recordsPerPage={pageSize}
      paginationText={({ from, to, totalRecords }) =>
        t('table.page', { from, to, total: totalRecords })
      }
    />
  )
}
