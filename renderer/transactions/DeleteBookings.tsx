import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { codeOf } from '../ui/failure.ts'
import { useSave } from '../ui/form/use-save.ts'
import { notifyFailed } from '../ui/notify.ts'

type Props = {
  readonly ids: readonly string[]
  readonly onDeleted: () => void
  readonly onClose: () => void
}

/** Deletes at once, since undo brings it back; asks only where a finished reconciliation would break. */
export function DeleteBookings({ ids, onDeleted, onClose }: Props) {
  const started = useRef(false)
  const remove = useSave(
    (unreconcile: boolean) =>
      api.transactions.deleteMany({ transactionIds: [...ids], unreconcile }),
    {
      say: ({ deleted }) => t('booking.deleted', { count: deleted }),
      after: () => {
        onDeleted()
        onClose()
      },
    },
  )
  const { mutate } = remove
  useEffect(() => {
    if (started.current) return
    started.current = true
    mutate(false, {
      onError: (error) => {
        if (codeOf(error) === 'RECONCILED') return
        notifyFailed(error)
        onClose()
      },
    })
  }, [mutate, onClose])
  if (codeOf(remove.error) !== 'RECONCILED') return null
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('booking.unreconcileTitle')}
      submitLabel={t('booking.unreconcileConfirm')}
      isDangerous
      onSubmit={() => mutate(true)}
      isPending={remove.isPending}
    >
      <Text size="sm">{t('booking.unreconcileText')}</Text>
    </DialogForm>
  )
}
