import type { LeaseListRow } from '#shared/leases'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { EditableDay } from '../ui/EditableDay.tsx'
import { EditableText } from '../ui/EditableText.tsx'
import { useMutation } from '@tanstack/react-query'
import { notifyFailed, notifyUndoable } from '../ui/notify.ts'

type Props = { readonly lease: LeaseListRow }

/** The day the tenant moved out, typed into the table. */
export function MovedOutCell({ lease }: Props) {
  const save = useMutation({
    mutationFn: (movedOutDate: string | null) =>
      api.leases.end({ leaseId: lease.id, movedOutDate }),
    onSuccess: () => notifyUndoable(t('lease.saved')),
    onError: notifyFailed,
  })
  return (
    <EditableDay
      name={t('lease.movedOutOf', { unit: lease.unitLabel, tenant: lease.tenantName })}
      value={lease.movedOutDate}
      onSave={(day) => save.mutate(day)}
    />
  )
}

/** A note on the lease, typed into the table. */
export function NotesCell({ lease }: Props) {
  const save = useMutation({
    mutationFn: (notes: string) => api.leases.setNotes({ leaseId: lease.id, notes }),
    onSuccess: () => notifyUndoable(t('lease.saved')),
    onError: notifyFailed,
  })
  return (
    <EditableText
      name={t('lease.notesOf', { unit: lease.unitLabel, tenant: lease.tenantName })}
      value={lease.notes}
      maxLength={10_000}
      onSave={(notes) => save.mutate(notes)}
    />
  )
}
