import { useQueryClient } from '@tanstack/react-query'
import type { RunSummary } from '#shared/optimizer/optimizations'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { NameDialog, type NameAndNote } from '../ui/NameDialog.tsx'
import { notifyUndoable } from '../ui/notify.ts'

type Props = {
  readonly run: Pick<RunSummary, 'id' | 'name' | 'note'>
  readonly onClose: () => void
}

/** The run's name and a note of one's own. */
export function RenameDialog({ run, onClose }: Props) {
  const client = useQueryClient()
  const save = async (named: NameAndNote) => {
    await api.optimizations.rename({ runId: run.id, ...named })
    notifyUndoable(t('run.renamed'))
    await client.invalidateQueries({ queryKey: queries.optimizations.get.key() })
  }
  return <NameDialog title={t('run.renameTitle')} initial={run} onSave={save} onClose={onClose} />
}
