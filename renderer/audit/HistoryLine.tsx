import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { HistoryEntry } from '#shared/audit'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './history.module.css'
import { RowChanges } from './RowChanges.tsx'

type Props = { readonly entry: HistoryEntry; readonly onUndoTo: () => void }

/** One command; a click on its label opens what it did. */
export function HistoryLine({ entry, onUndoTo }: Props) {
  const { file } = useWorkspace()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { kind, isUndone, label, changes } = entry
  const text = kind === 'do' ? label : t(`history.${kind}`, { label })
  // The first command filled the file: without it there would be none.
  const canUndo = kind === 'do' && !isUndone && entry.number > 1 && !file.readOnly
  return (
    <li className={styles['entry']}>
      <div className={styles['head']}>
        <time dateTime={entry.at}>{format.instant(entry.at)}</time>
        <button
          type="button"
          className={`${styles['label']} ${isUndone ? styles['undone'] : ''}`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {text}
        </button>
        <span className={styles['soft']}>
          {isUndone ? (
            <StatusBadge>{t('history.isUndone')}</StatusBadge>
          ) : (
            t('history.rows', { count: changes })
          )}
        </span>
        {canUndo ? (
          <Button size="compact-xs" variant="subtle" onClick={onUndoTo}>
            {t('history.undoTo')}
          </Button>
        ) : (
          <span />
        )}
      </div>
      {isOpen && <Details commandId={entry.commandId} />}
    </li>
  )
}

function Details({ commandId }: { readonly commandId: string }) {
  const details = useQuery(queries.audit.details.queryOptions({ input: { commandId } }))
  return (
    <QueryView query={details}>
      {({ rows, names, rowCount }) => (
        <>
          <RowChanges rows={rows} names={names} />
          {rows.length < rowCount && (
            <p className={styles['soft']}>
              {t('history.moreRows', { count: rowCount - rows.length })}
            </p>
          )}
        </>
      )}
    </QueryView>
  )
}
