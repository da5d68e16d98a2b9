import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { HistoryState } from '#shared/audit'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

/** What can be undone and redone, and the commands that do it. */
export type History = ReturnType<typeof useHistory>

export function useHistory() {
  const { data } = useQuery(queries.audit.state.queryOptions())
  const undoLabel = labelOf(data?.undo)
  const redoLabel = labelOf(data?.redo)
  const undo = useStep(() => api.audit.undo(), t('shell.undone', { label: undoLabel ?? '' }))
  const redo = useStep(() => api.audit.redo(), t('shell.redone', { label: redoLabel ?? '' }))
  return {
    undoLabel,
    redoLabel,
    undo: () => undoLabel !== null && undo(),
    redo: () => redoLabel !== null && redo(),
  }
}

const labelOf = (step: HistoryState['undo'] | undefined) => step?.label ?? null

function useStep(command: () => Promise<HistoryState>, message: string) {
  const client = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: command,
    onSuccess: (state) => {
      client.setQueryData(queries.audit.state.queryOptions().queryKey, state)
      notifyDone(message)
    },
    onError: notifyFailed,
  })
  return () => {
    if (!isPending) mutate()
  }
}
