import { useState } from 'react'
import type { Backup } from '#shared/backups/backups'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { BackupMenu } from './BackupMenu.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'

type Props = { readonly backups: readonly Backup[] }

/** Every backup with when and why it was made, whether it is good, and what is in it. */
export function BackupTable({ backups }: Props) {
  const format = useFormat()
  const [chosen, setChosen] = useState<Backup | null>(null)
  return (
    <>
      <DataTable
        id="backups"
        label={t('backups.list')}
        rows={backups}
        rowKey={({ id, place }) => `${place} ${id}`}
        columns={columnsOf(format)}
        initialSort={{ columnAccessor: 'when', direction: 'desc' }}
        renderActions={(backup) => (
          <BackupMenu backup={backup} onRestore={() => setChosen(backup)} />
        )}
      />
      {chosen && <RestoreDialog backup={chosen} path={null} onClose={() => setChosen(null)} />}
    </>
  )
}

const counts = ['properties', 'units', 'leases', 'loans', 'transactions', 'documents'] as const
/** Shown without being asked for. */
const telling: ReadonlySet<string> = new Set(['properties', 'transactions', 'documents'])

const columnsOf = (format: Formatters): TableColumn<Backup>[] => [
  {
    key: 'when',
    title: t('backups.when'),
    // The number stands for the order, whatever the clock said.
    value: ({ id }) => id.slice(id.indexOf('-') + 1),
    render: ({ id, facts }) => (facts === null ? id : format.instant(facts.madeAt)),
  },
  {
    key: 'state',
    title: t('backups.state'),
    width: 110,
    value: ({ state }) => t(`backups.${state}`),
    render: ({ state }) => (
      <StatusBadge tone={state === 'verified' ? 'good' : 'bad'}>
        {t(`backups.${state}`)}
      </StatusBadge>
    ),
  },
  {
    key: 'reason',
    title: t('backups.reason'),
    value: ({ facts }) => facts && t(`backups.reason.${facts.reason}`),
  },
  { key: 'place', title: t('backups.place'), value: ({ place }) => t(`backups.place.${place}`) },
  {
    key: 'size',
    title: t('backups.size'),
    kind: 'number',
    digits: 1,
    value: ({ facts }) => facts && facts.sizeBytes / 1e6,
  },
  ...counts.map((name) => ({
    key: name,
    title: t(`backups.${name}`),
    kind: 'number' as const,
    isOptional: !telling.has(name),
    value: ({ facts }: Backup) => facts && facts.counts[name],
  })),
  { key: 'problem', title: t('backups.problem'), value: remarkOn },
]

function remarkOn({ problem, facts }: Backup): string | null {
  if (problem !== '') return problem
  const count = facts?.missingFiles ?? 0
  return count === 0 ? null : t('backups.missingFiles', { count })
}
