import { z } from 'zod'
import { type LeaseListRow } from '#shared/leases'
import { IsoDate } from '#shared/dates'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = { readonly lease: LeaseListRow; readonly onClose: () => void }

const Ended = z.object({ movedOutDate: IsoDate })

/** Writes down the day the tenant moves out: the unit is free from the day after. */
export function EndLeaseDialog({ lease, onClose }: Props) {
  const { asOf } = useWorkspace()
  const form = useForm({ movedOutDate: lease.movedOutDate ?? asOf })
  const end = useSave(
    ({ movedOutDate }: z.infer<typeof Ended>) =>
      api.leases.end({ leaseId: lease.id, movedOutDate }),
    { say: () => t('lease.endedDone', { tenant: lease.tenantName }), after: onClose },
  )
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('lease.endTitle', { unit: lease.unitLabel, tenant: lease.tenantName })}
      submitLabel={t('leaseAction.end')}
      onSubmit={() => form.submit(Ended, form.draft, (parsed) => end.mutate(parsed))}
      isPending={end.isPending}
      error={end.error}
    >
      <DateField
        form={form}
        name="movedOutDate"
        label={t('lease.movedOut')}
        help={t('lease.endHelp')}
        isRequired
      />
    </DialogForm>
  )
}
