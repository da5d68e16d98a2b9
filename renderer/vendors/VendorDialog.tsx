import { NewVendor, type Vendor, VendorEdit } from '#shared/tasks/vendors'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NotesField } from '../ui/form/NotesField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { textOrNull } from '../ui/form/text-or-null.ts'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = {
  /** The vendor to edit; null adds one. */
  readonly vendor: Vendor | null
  readonly onClose: () => void
}

const unknown = { name: '', trade: '', phone: '', email: '', notes: '' }

/** Adds a vendor, or changes what is known of one. */
export function VendorDialog({ vendor, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const form = useForm(vendor === null ? unknown : draftOf(vendor))
  const add = useSave((input: NewVendor) => api.vendors.create(input), {
    say: ({ name }) => t('entry.added', { name }),
    after: onClose,
  })
  const edit = useSave((input: VendorEdit) => api.vendors.update(input), {
    say: ({ name }) => t('entry.saved', { name }),
    after: onClose,
  })
  const submit = () => {
    const { phone, email, ...draft } = form.draft
    const input = { ...draft, phone: textOrNull(phone), email: textOrNull(email) }
    if (vendor === null)
      form.submit(NewVendor, { ...input, portfolioId: portfolio.id }, (parsed) =>
        add.mutate(parsed),
      )
    else form.submit(VendorEdit, { ...input, id: vendor.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={vendor === null ? t('vendor.addTitle') : t('vendor.editTitle')}
      submitLabel={vendor === null ? t('vendor.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <FieldGrid>
        <TextField form={form} name="name" label={t('vendor.name')} isRequired isFirst />
        <TextField form={form} name="trade" label={t('vendor.trade')} maxLength={100} />
        <TextField form={form} name="phone" label={t('vendor.phone')} maxLength={60} />
        <TextField form={form} name="email" label={t('vendor.email')} maxLength={320} />
      </FieldGrid>
      <NotesField form={form} name="notes" label={t('notes.title')} />
    </DialogForm>
  )
}

const draftOf = ({ name, trade, phone, email, notes }: Vendor) => ({
  name,
  trade,
  phone: phone ?? '',
  email: email ?? '',
  notes,
})
