import { Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { OutboxLetter } from '#shared/mail/mail'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { notifyDone } from '../ui/notify.ts'

type Props = { readonly letter: OutboxLetter; readonly onClose: () => void }

/** Asks first: the outbox is not part of the undo. */
export function DeleteLetterDialog({ letter, onClose }: Props) {
  const { subject, recipientAddress: address } = letter
  const remove = useMutation({
    mutationFn: () => api.mail.remove({ letterId: letter.id }),
    onSuccess: () => {
      notifyDone(t('mail.deleted', { subject }))
      onClose()
    },
  })
  return (
    <DialogForm
      opened
      isDangerous
      onClose={onClose}
      title={t('mail.deleteTitle')}
      submitLabel={t('mail.delete')}
      onSubmit={() => remove.mutate()}
      isPending={remove.isPending}
      error={remove.error}
    >
      <Text size="sm">{t('mail.deleteText', { subject, address })}</Text>
    </DialogForm>
  )
}
