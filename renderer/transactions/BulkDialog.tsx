import { Text } from '@mantine/core'
import { useState } from 'react'
import type { BulkChange, LedgerChoices } from '#shared/transactions'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useSave } from '../ui/form/use-save.ts'
import { type BulkDraft, changeOfDraft, emptyBulkDraft } from './bulk-draft.ts'
import { BulkFields } from './BulkFields.tsx'

type Props = {
  readonly ids: readonly string[]
  readonly choices: LedgerChoices
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Sets the same on many bookings; what is left empty stays as it is on each of them. */
export function BulkDialog({ ids, choices, onClose, onDone }: Props) {
  const [draft, setDraft] = useState<BulkDraft>(emptyBulkDraft)
  const [isRefused, setIsRefused] = useState(false)
  const save = useSave(
    (change: BulkChange) => api.transactions.updateMany({ transactionIds: [...ids], change }),
    {
      say: sayChanged,
      after: () => {
        onDone()
        onClose()
      },
    },
  )
  const submit = () => {
    const change = changeOfDraft(draft)
    setIsRefused(change === null)
    if (change !== null) save.mutate(change)
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('bulk.title', { count: ids.length })}
      submitLabel={t('bulk.apply')}
      onSubmit={submit}
      isPending={save.isPending}
      error={save.error}
    >
      <BulkFields
        draft={draft}
        choices={choices}
        onChange={(changes) => setDraft((current) => ({ ...current, ...changes }))}
      />
      {isRefused && (
        <Text size="sm" c="var(--fh-bad)" role="alert">
          {t('bulk.nothing')}
        </Text>
      )}
    </DialogForm>
  )
}

function sayChanged({ changed, skipped }: { changed: number; skipped: number }): string {
  const said = t('booking.changed', { count: changed })
  return skipped === 0 ? said : `${said} ${t('booking.skipped', { count: skipped })}`
}
