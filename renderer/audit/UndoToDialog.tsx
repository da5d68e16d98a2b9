import { useMutation, useQuery } from '@tanstack/react-query'
import type { HistoryEntry } from '#shared/audit'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { notifyDone } from '../ui/notify.ts'

type Props = { readonly entry: HistoryEntry; readonly onClose: () => void }

/** Says how much is taken back before it is; redo brings it back step by step. */
export function UndoToDialog({ entry: { commandId, label }, onClose }: Props) {
  const details = useQuery(queries.audit.details.queryOptions({ input: { commandId } }))
  const count = details.data?.undoCount ?? 1
  const undo = useMutation({
    mutationFn: () => api.audit.undoTo({ commandId }),
    onSuccess: ({ undone }) => {
      notifyDone(t('history.undone', { count: undone }))
      onClose()
    },
  })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('history.undoToTitle')}
      submitLabel={t('history.undoToSubmit', { count })}
      onSubmit={() => undo.mutate()}
      isPending={details.isPending || undo.isPending}
      error={undo.error ?? details.error}
    >
      <div>{t('history.undoToText', { label, count })}</div>
      <div>{t('history.undoToRedo')}</div>
    </DialogForm>
  )
}
