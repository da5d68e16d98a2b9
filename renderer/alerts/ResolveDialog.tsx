import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Alert } from '#shared/alerts/alerts'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useSave } from '../ui/form/use-save.ts'
import styles from './alerts.module.css'

type Props = { readonly alert: Alert; readonly title: string; readonly onClose: () => void }

/** Settles an alert although its cause is there: what was decided is kept with it. */
export function ResolveDialog({ alert, title, onClose }: Props) {
  const [note, setNote] = useState(alert.resolvedNote)
  const resolve = useSave((text: string) => api.alerts.resolve({ alertId: alert.id, note: text }), {
    say: () => t('alerts.resolved'),
    after: onClose,
  })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('alerts.resolveTitle')}
      submitLabel={t('alerts.resolveSubmit')}
      onSubmit={() => resolve.mutate(note)}
      isPending={resolve.isPending}
      error={resolve.error}
    >
      <p className={styles['about']}>{title}</p>
      <Textarea
        label={t('alerts.resolveNote')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={10_000}
        data-autofocus
      />
    </DialogForm>
  )
}
