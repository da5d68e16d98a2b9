import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EntityHistory, HistoryTable } from '#shared/audit'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { ShowAllButton } from '../ui/ShowAllButton.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './history.module.css'
import { RowChanges } from './RowChanges.tsx'

type Props = { readonly table: HistoryTable; readonly id: string }

const firstShown = 3

/** What was done to an entity, newest first: when, what, and the values before and after. */
export function HistorySection({ table, id }: Props) {
  const history = useQuery(queries.audit.ofEntity.queryOptions({ input: { table, id } }))
  return (
    <Section title={t('history.title')}>
      <QueryView query={history}>{(data) => <Entries history={data} id={id} />}</QueryView>
    </Section>
  )
}

type EntriesProps = { readonly history: EntityHistory; readonly id: string }

function Entries({ history: { entries, names }, id }: EntriesProps) {
  const [isWhole, setWhole] = useState(false)
  const format = useFormat()
  if (entries.length === 0) return <p className={styles['soft']}>{t('history.none')}</p>
  const shown = isWhole ? entries : entries.slice(0, firstShown)
  return (
    <>
      <ol className={styles['list']} data-testid="history">
        {shown.map((entry) => (
          <li key={entry.commandId} className={styles['entry']}>
            <div className={styles['head']}>
              <span className={entry.isUndone ? styles['undone'] : undefined}>{entry.label}</span>
              {entry.isUndone && <StatusBadge>{t('history.isUndone')}</StatusBadge>}
              <time dateTime={entry.at}>{format.instant(entry.at)}</time>
            </div>
            <RowChanges rows={entry.rows.slice(0, rowsShown)} names={names} ownId={id} />
            {entry.rows.length > rowsShown && (
              <p className={styles['soft']}>
                {t('history.moreRows', { count: entry.rows.length - rowsShown })}
              </p>
            )}
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <ShowAllButton onClick={() => setWhole(true)}>
          {t('history.showAll', { count: entries.length })}
        </ShowAllButton>
      )}
    </>
  )
}

const rowsShown = 8
