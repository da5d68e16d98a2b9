import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

/** Forgets server and password; letters stay where they are. */
export function RemoveServerButton() {
  const remove = useMutation({
    mutationFn: () => api.mail.removeServer(),
    onSuccess: () => notifyDone(t('mail.removed')),
    onError: notifyFailed,
  })
  return (
    <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
      {t('mail.remove')}
    </Button>
  )
}
