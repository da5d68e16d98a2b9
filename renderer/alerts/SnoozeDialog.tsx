import { useState } from 'react'
import type { Alert } from '#shared/alerts/alerts'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DayInput } from '../ui/form/DayInput.tsx'
import { useSave } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './alerts.module.css'
import { dayAhead } from './day-ahead.ts'

type Props = { readonly alert: Alert; readonly title: string; readonly onClose: () => void }

/** Lets an alert be until a day that its owner chooses. */
export function SnoozeDialog({ alert, title, onClose }: Props) {
  const format = useFormat()
  const [until, setUntil] = useState(dayAhead(7))
  const [isRefused, setRefused] = useState(false)
  const snooze = useSave((day: string) => api.alerts.snooze({ alertId: alert.id, until: day }), {
    say: ({ snoozedUntil }) => t('alerts.snoozed', { date: format.date(snoozedUntil ?? '') }),
    after: onClose,
  })
  const submit = () => {
    const isAhead = until >= dayAhead(1)
    setRefused(!isAhead)
    if (isAhead) snooze.mutate(until)
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('alerts.snoozeTitle')}
      submitLabel={t('alerts.snoozeSubmit')}
      onSubmit={submit}
      isPending={snooze.isPending}
      error={snooze.error}
    >
      <p className={styles['about']}>{title}</p>
      <DayInput
        label={t('alerts.snoozeDay')}
        value={until}
        onChange={setUntil}
        error={isRefused ? t('alerts.snoozePast') : undefined}
        isRequired
      />
    </DialogForm>
  )
}
