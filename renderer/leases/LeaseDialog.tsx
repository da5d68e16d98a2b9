import type { LeaseOffer } from '#shared/lease-offers'
import { type Lease, LeaseEdit, type LeaseListRow, NewLease } from '#shared/leases'
import type { Tenant } from '#shared/tenants'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { draftOfOffer } from '../lease-offers/offer-draft.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { type Money, useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import {
  draftOfLease,
  emptyLeaseDraft,
  inputOfLease,
  type LeaseDraft,
  newTenantChoice,
} from './lease-draft.ts'
import { LeaseFields } from './LeaseFields.tsx'
import { draftOfRenewal } from './renewal-draft.ts'
import { useTenants } from './use-tenants.ts'

type Props = {
  /** The lease to edit; null adds one. */
  readonly lease: Lease | null
  /** The lease that the new one goes on from. */
  readonly renews?: LeaseListRow
  /** The offer that the new one takes up. */
  readonly offer?: LeaseOffer
  /** The units that may be let; the first is proposed. None when the unit is settled. */
  readonly units: readonly { readonly id: string; readonly label: string }[]
  readonly onClose: () => void
}

/** Lets a unit, renews a lease or changes one; shown once the tenants to choose from are known. */
export function LeaseDialog(props: Props) {
  const tenants = useTenants()
  return tenants.data && <LeaseForm {...props} tenants={tenants.data} />
}

type FormProps = Props & { readonly tenants: readonly Tenant[] }

function LeaseForm({ tenants, ...props }: FormProps) {
  const { lease, renews, offer, units, onClose } = props
  const money = useMoney()
  const form = useForm(firstDraft(props, money))
  const words = wordsOf(lease, renews)
  const after = onClose
  const add = useSave((input: NewLease) => api.leases.create(input), { say: words.done, after })
  const edit = useSave((input: LeaseEdit) => api.leases.update(input), { say: words.done, after })
  const submit = () => {
    const input = inputOfLease(form.draft, money)
    const offerId = offer?.id ?? null
    if (lease === null) form.submit(NewLease, { ...input, offerId }, (it) => add.mutate(it))
    else form.submit(LeaseEdit, { ...input, id: lease.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={words.title}
      submitLabel={words.submit}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <LeaseFields form={form} units={units} tenants={tenants} isTenantSettled={Boolean(renews)} />
    </DialogForm>
  )
}

function firstDraft({ lease, renews, offer, units }: Props, money: Money): LeaseDraft {
  if (lease !== null) return draftOfLease(lease, money)
  if (renews) return draftOfRenewal(renews, money)
  if (offer) return draftOfOffer(offer, money)
  return emptyLeaseDraft(units[0]?.id ?? '', newTenantChoice)
}

function wordsOf(lease: Lease | null, renews: LeaseListRow | undefined) {
  if (lease !== null)
    return {
      title: t('lease.editTitle'),
      submit: t('common.save'),
      done: () => t('lease.saved'),
    }
  if (renews)
    return {
      title: t('lease.renewTitle', { unit: renews.unitLabel, tenant: renews.tenantName }),
      submit: t('leaseAction.renew'),
      done: () => t('lease.renewed'),
    }
  return { title: t('lease.addTitle'), submit: t('lease.add'), done: () => t('lease.added') }
}
