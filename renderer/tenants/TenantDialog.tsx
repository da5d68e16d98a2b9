import { NewTenant, type Tenant, TenantEdit } from '#shared/tenants'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NotesField } from '../ui/form/NotesField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfTenant, inputOfTenant } from './tenant-draft.ts'

type Props = {
  /** The tenant to edit; null adds one. */
  readonly tenant: Tenant | null
  readonly onClose: () => void
}

/** Adds a tenant, or changes what is known of one. */
export function TenantDialog({ tenant, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const form = useForm(draftOfTenant(tenant))
  const add = useSave((input: NewTenant) => api.tenants.create(input), {
    say: ({ name }) => t('entry.added', { name }),
    after: onClose,
  })
  const edit = useSave((input: TenantEdit) => api.tenants.update(input), {
    say: ({ name }) => t('entry.saved', { name }),
    after: onClose,
  })
  const submit = () => {
    const input = inputOfTenant(form.draft)
    if (tenant === null)
      form.submit(NewTenant, { ...input, portfolioId: portfolio.id }, (parsed) =>
        add.mutate(parsed),
      )
    else form.submit(TenantEdit, { ...input, id: tenant.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={tenant === null ? t('tenant.addTitle') : t('tenant.editTitle')}
      submitLabel={tenant === null ? t('tenant.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <FieldGrid>
        <TextField form={form} name="name" label={t('tenant.nameShort')} isRequired isFirst />
        <TextField form={form} name="sector" label={t('tenant.sector')} />
        <TextField form={form} name="email" label={t('tenant.email')} maxLength={320} />
        <TextField form={form} name="phone" label={t('tenant.phone')} maxLength={60} />
      </FieldGrid>
      <NotesField form={form} name="notes" label={t('lease.notes')} />
    </DialogForm>
  )
}
