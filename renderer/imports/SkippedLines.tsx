import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { BatchEntry, SkippedRow } from '#shared/imports/bank-imports'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import styles from './imports.module.css'
import { outcomeTones } from './review-columns.tsx'
import { lineColumns } from './line-columns.tsx'

type Props = { readonly batch: BatchEntry }

const columns: readonly TableColumn<SkippedRow>[] = [
  ...lineColumns,
  {
    key: 'text',
    title: t('import.description'),
    value: ({ text }) => text,
    render: ({ text }) => <span className={styles['cut']}>{text}</span>,
  },
  {
    key: 'outcome',
    title: t('import.outcome'),
    value: ({ outcome }) => t(`import.outcome.${outcome}`),
    render: ({ outcome }) => (
      <StatusBadge tone={outcomeTones[outcome]}>{t(`import.outcome.${outcome}`)}</StatusBadge>
    ),
    width: 110,
  },
  { key: 'reason', title: t('import.reason'), value: ({ reason }) => reason },
]

/** The lines of a file that were left out, each with its reason. */
export function SkippedLines({ batch }: Props) {
  const skipped = useQuery(
    queries.bankImports.skipped.queryOptions({ input: { batchId: batch.id } }),
  )
  const save = useMutation({
    mutationFn: () => api.bankImports.saveSkipped({ batchId: batch.id }),
    onSuccess: (path) => path !== null && notifyDone(t('common.saved', { path })),
    onError: notifyFailed,
  })
  const total = skipped.data?.total ?? 0
  const note =
    total > (skipped.data?.rows.length ?? 0)
      ? t('import.skippedFirst', { count: skipped.data?.rows.length ?? 0, total })
      : ''
  return (
    <Section
      title={t('import.skippedTitle')}
      note={
        total === 0 ? undefined : (
          <>
            {note}{' '}
            <Button variant="subtle" size="compact-sm" onClick={() => save.mutate()}>
              {t('import.saveSkipped')}
            </Button>
          </>
        )
      }
    >
      <QueryView query={skipped}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={styles['hint']}>{t('import.skippedNone')}</p>
          ) : (
            <DataTable
              id="import-skipped"
              label={t('import.skippedTitle')}
              rows={rows}
              rowKey={({ line, text, amount }) => `${line} ${amount} ${text}`}
              columns={columns}
              initialSort={{ columnAccessor: 'line', direction: 'asc' }}
              maxHeight={380}
              isPlain="whileFew"
            />
          )
        }
      </QueryView>
    </Section>
  )
}
