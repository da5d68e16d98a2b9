import { Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { LongText, ShortText } from '#shared/ids'
import type { RunSummary } from '#shared/optimizations'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'

type Props = {
  readonly run: Pick<RunSummary, 'id' | 'name' | 'note'>
  readonly onClose: () => void
}

/** A run's name and note. */
export function RenameDialog({ run, onClose }: Props) {
  const [name, setName] = useState(run.name)
  const [note, setNote] = useState(run.note)
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: () => api.optimizations.rename({ runId: run.id, name: name.trim(), note }),
    onSuccess: async () => {
      onClose()
      await client.invalidateQueries({ queryKey: queries.optimizations.key() })
    },
  })
  const nameError = ShortText.safeParse(name).error?.issues[0]?.message
  const noteError = LongText.safeParse(note).error?.issues[0]?.message
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('opt.run.editTitle')}
      submitLabel={t('common.save')}
      onSubmit={() => {
        if (!nameError && !noteError) save.mutate()
      }}
      isPending={save.isPending}
      error={save.error}
    >
      <TextInput
        label={t('opt.run.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={nameError}
        data-autofocus
      />
      <Textarea
        label={t('opt.run.note')}
        description={t('opt.run.noteHelp')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={noteError}
        autosize
        minRows={3}
        maxRows={10}
      />
    </DialogForm>
  )
}
