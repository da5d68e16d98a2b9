import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Deal } from '#shared/deals'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'

type Props = {
  readonly deal: Deal
  readonly onPass: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why a deal is passed on: the reason is what one looks for when it comes back. */
export function PassDialog({ deal, onPass, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = () => (reason.trim() === '' ? setMissing(true) : onPass(reason.trim()))
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('deal.passTitle', { name: deal.name })}
      submitLabel={t('deal.pass')}
      onSubmit={submit}
    >
      <Textarea
        label={t('deal.passReason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isMissing ? t('deal.passMissing') : undefined}
        maxLength={1000}
        rows={3}
        required
        data-autofocus
      />
    </DialogForm>
  )
}
