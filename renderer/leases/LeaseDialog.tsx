import { type Lease, LeaseEdit, NewLease } from '#shared/leases'
import type { Tenant } from '#shared/tenants'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfLease, emptyLeaseDraft, inputOfLease, newTenantChoice } from './lease-draft.ts'
import { LeaseFields } from './LeaseFields.tsx'
import { useTenants } from './use-tenants.ts'

type Props = {
  /** The lease to edit; null adds one. */
  readonly lease: Lease | null
  /** The units that may be let; the first is proposed. */
  readonly units: readonly { readonly id: string; readonly label: string }[]
  readonly onClose: () => void
}

/** Lets a unit, or changes a lease; shown once the tenants to choose from are known. */
export function LeaseDialog(props: Props) {
  const tenants = useTenants()
  return tenants.data && <LeaseForm {...props} tenants={tenants.data} />
}

function LeaseForm({ lease, units, tenants, onClose }: Props & { tenants: readonly Tenant[] }) {
  const money = useMoney()
  const form = useForm(
    lease === null
      ? emptyLeaseDraft(units[0]?.id ?? '', newTenantChoice)
      : draftOfLease(lease, money),
  )
  const add = useSave((input: NewLease) => api.leases.create(input), {
    say: () => t('lease.added'),
    after: onClose,
  })
  const edit = useSave((input: LeaseEdit) => api.leases.update(input), {
    say: () => t('lease.saved'),
    after: onClose,
  })
  const submit = () => {
    const input = inputOfLease(form.draft, money)
    if (lease === null) form.submit(NewLease, input, (parsed) => add.mutate(parsed))
    else form.submit(LeaseEdit, { ...input, id: lease.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={lease === null ? t('lease.addTitle') : t('lease.editTitle')}
      submitLabel={lease === null ? t('lease.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <LeaseFields form={form} units={lease === null ? units : []} tenants={tenants} />
    </DialogForm>
  )
}
