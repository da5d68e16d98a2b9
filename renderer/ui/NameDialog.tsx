import { Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { DialogForm } from './DialogForm.tsx'

export type NameAndNote = { readonly name: string; readonly note: string }

type Props = {
  readonly title: string
  readonly initial: NameAndNote
  readonly onSave: (named: NameAndNote) => Promise<unknown>
  readonly onClose: () => void
}

/** A name and a note of one's own for something that is kept. */
export function NameDialog({ title, initial, onSave, onClose }: Props) {
  const [name, setName] = useState(initial.name)
  const [note, setNote] = useState(initial.note)
  const isNamed = name.trim() !== ''
  const save = useMutation({
    mutationFn: () => onSave({ name: name.trim(), note }),
    onSuccess: onClose,
  })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={title}
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
