import { NewProperty, type Property, PropertyEdit } from '#shared/properties'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfProperty, inputOfProperty } from './property-draft.ts'
import { PropertyFields } from './PropertyFields.tsx'

type Props = {
  /** The property to edit; null adds one. */
  readonly property: Property | null
  readonly onClose: () => void
  readonly onSaved?: (property: Property) => void
}

/** Adds a property, or changes what is known of one. */
export function PropertyDialog({ property, onClose, onSaved }: Props) {
  const { portfolio } = useWorkspace()
  const money = useMoney()
  const form = useForm(draftOfProperty(property, money))
  const finish = (saved: Property) => {
    onClose()
    onSaved?.(saved)
  }
  const add = useSave((input: NewProperty) => api.properties.create(input), {
    say: ({ name }) => t('entry.added', { name }),
    after: finish,
  })
  const edit = useSave((input: PropertyEdit) => api.properties.update(input), {
    say: ({ name }) => t('entry.saved', { name }),
    after: finish,
  })
  const submit = () => {
    const input = inputOfProperty(form.draft, money)
    if (property === null)
      form.submit(NewProperty, { ...input, portfolioId: portfolio.id }, (parsed) =>
        add.mutate(parsed),
      )
    else form.submit(PropertyEdit, { ...input, id: property.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={property === null ? t('property.addTitle') : t('property.editTitle')}
      submitLabel={property === null ? t('property.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <PropertyFields form={form} />
    </DialogForm>
  )
}
