import { Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RunSummary } from '#shared/optimizations'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { notifyUndoable } from '../ui/notify.ts'

type Props = {
  readonly run: Pick<RunSummary, 'id' | 'name' | 'note'>
  readonly onClose: () => void
}

/** The run's name and a note of one's own. */
export function RenameDialog({ run, onClose }: Props) {
  const client = useQueryClient()
  const [name, setName] = useState(run.name)
  const [note, setNote] = useState(run.note)
  const isNamed = name.trim() !== ''
  const save = useMutation({
    mutationFn: () => api.optimizations.rename({ runId: run.id, name: name.trim(), note }),
    onSuccess: async () => {
      onClose()
      notifyUndoable(t('run.renamed'))
      await client.invalidateQueries({ queryKey: queries.optimizations.get.key() })
    },
  })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('run.renameTitle')}
      submitLabel={t('common.save')}
      onSubmit={() => isNamed && save.mutate()}
      isPending={save.isPending}
      error={save.error}
    >
      <TextInput
        label={t('run.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={200}
        error={isNamed ? null : t('run.nameMissing')}
        data-autofocus
      />
      <Textarea
        label={t('run.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        rows={4}
      />
    </DialogForm>
  )
}
