import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { HistoryEntry } from '#shared/audit'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { HistoryLine } from './HistoryLine.tsx'
import styles from './history.module.css'
import { UndoToDialog } from './UndoToDialog.tsx'

const pageSize = 100

/** Every command of the file, newest first, each with what it did and the way back to before it. */
export function HistoryPage() {
  const [undoing, setUndoing] = useState<HistoryEntry | null>(null)
  const history = useInfiniteQuery(
    queries.audit.page.infiniteOptions({
      input: (before: number | null) => ({ before, limit: pageSize }),
      initialPageParam: null,
      getNextPageParam: (page) => (page.length < pageSize ? null : (page.at(-1)?.number ?? null)),
    }),
  )
  return (
    <div className={styles['page']}>
      <PageHeader title={t('history.title')} intro={t('history.intro')} />
      {history.isError && <FailedState error={history.error} />}
      {history.isPending && <LoadingState />}
      <ol className={styles['list']} data-testid="history">
        {(history.data?.pages ?? []).flat().map((entry) => (
          <HistoryLine key={entry.commandId} entry={entry} onUndoTo={() => setUndoing(entry)} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          className={styles['more'] ?? ''}
          variant="default"
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t('history.more')}
        </Button>
      )}
      {undoing && <UndoToDialog entry={undoing} onClose={() => setUndoing(null)} />}
    </div>
  )
}
