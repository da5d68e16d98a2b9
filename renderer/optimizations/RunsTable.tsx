import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { RunSummary } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useFormat } from '../ui/use-format.ts'
import { RenameDialog } from './RenameDialog.tsx'
import { runColumns } from './run-columns.tsx'

type Props = {
  readonly runs: readonly RunSummary[]
  readonly chosen: readonly string[]
  readonly onChosen: (chosen: readonly string[]) => void
}

/** The history as a table; a row opens its run. */
export function RunsTable({ runs, chosen, onChosen }: Props) {
  const navigate = useNavigate()
  const format = useFormat()
  const [editing, setEditing] = useState<RunSummary | null>(null)
  const columns = useMemo(
    () =>
      runColumns(format, {
        isChosen: (id) => chosen.includes(id),
        toggle: (id) =>
          onChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]),
        edit: setEditing,
      }),
    [format, chosen, onChosen],
  )
  return (
    <>
      <DataTable
        id="runs"
        label={t('opt.history')}
        rows={runs}
        rowKey={({ id }) => id}
        columns={columns}
        initialSort={{ columnAccessor: 'date', direction: 'desc' }}
        isPlain
        onOpenRow={({ id }) =>
          void navigate({ to: '/optimize/runs/$runId', params: { runId: id } })
        }
      />
      {editing && <RenameDialog run={editing} onClose={() => setEditing(null)} />}
    </>
  )
}
