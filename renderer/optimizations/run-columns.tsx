import { ActionIcon, Checkbox } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import type { RunSummary } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import type { Formatters } from '../ui/use-format.ts'
import styles from './optimizations.module.css'
import { RunStatus } from './RunStatus.tsx'

type Actions = {
  readonly isChosen: (id: string) => boolean
  readonly toggle: (id: string) => void
  readonly edit: (run: RunSummary) => void
}

// The row opens on a click; what stands in it must not open it too.
const keepRow = (event: MouseEvent) => event.stopPropagation()

/** The history: what was asked, how it ended, what was done with it. */
export const runColumns = (
  format: Formatters,
  { isChosen, toggle, edit }: Actions,
): readonly TableColumn<RunSummary>[] => [
  {
    key: 'choose',
    title: t('opt.run.choose'),
    width: 96,
    value: ({ id }) => (isChosen(id) ? 1 : 0),
    render: ({ id, name }) => (
      <Checkbox
        size="xs"
        aria-label={t('opt.run.select', { name })}
        checked={isChosen(id)}
        onChange={() => toggle(id)}
        onClick={keepRow}
      />
    ),
  },
  {
    key: 'name',
    title: t('opt.run.name'),
    value: ({ name, note }) => `${name} ${note}`,
    render: (run) => (
      <div className={styles['runName']}>
        <span>
          {run.name}
          {run.note !== '' && <span className={styles['runNote']}>{run.note}</span>}
        </span>
        <ActionIcon
          size={22}
          aria-label={t('opt.run.edit', { name: run.name })}
          onClick={(event) => {
            keepRow(event)
            edit(run)
          }}
        >
          <IconPencil size={14} stroke={1.6} />
        </ActionIcon>
      </div>
    ),
  },
  {
    key: 'status',
    title: t('opt.run.status'),
    value: ({ status }) => t(`dp.status.${status}`),
    render: (run) => <RunStatus run={run} />,
  },
  {
    key: 'objective',
    title: t('opt.run.objective'),
    kind: 'majorMoney',
    value: ({ objective }) => objective,
  },
  {
    key: 'date',
    title: t('opt.run.date'),
    value: ({ startedAt }) => startedAt,
    render: ({ startedAt }) => format.instant(startedAt),
  },
  { key: 'source', title: t('opt.run.source'), value: ({ source }) => t(`dp.source.${source}`) },
  {
    key: 'accepted',
    title: t('opt.run.accepted'),
    value: ({ acceptedAt }) => acceptedAt,
    render: ({ acceptedAt }) =>
      acceptedAt === null ? (
        t('common.none')
      ) : (
        <StatusBadge tone="good">{format.date(acceptedAt.slice(0, 10))}</StatusBadge>
      ),
  },
]
