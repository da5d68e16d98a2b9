import { type Category, CategoryEdit, CategoryKind, NewCategory } from '#shared/categories'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = {
  /** The category to edit; null adds one. */
  readonly category: Category | null
  readonly onClose: () => void
}

const kinds = CategoryKind.options.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))

type Draft = {
  readonly name: string
  readonly kind: CategoryKind
  readonly scheduleELine: number | null
}

const newDraft: Draft = { name: '', kind: 'operating', scheduleELine: 19 }

const draftOf = ({ name, kind, scheduleELine }: Category): Draft => ({
  name: name ?? '',
  kind,
  scheduleELine,
})

/** Names a category of the owner's own; what it counts as is chosen once. */
export function CategoryDialog({ category, onClose }: Props) {
  const form = useForm<Draft>(category === null ? newDraft : draftOf(category))
  const add = useSave((input: NewCategory) => api.categories.create(input), {
    say: () => t('categories.added'),
    after: onClose,
  })
  const edit = useSave((input: CategoryEdit) => api.categories.update(input), {
    say: () => t('categories.saved'),
    after: onClose,
  })
  const submit = () => {
    if (category === null) form.submit(NewCategory, form.draft, (parsed) => add.mutate(parsed))
    else
      form.submit(CategoryEdit, { ...form.draft, id: category.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={category === null ? t('categories.addTitle') : t('categories.editTitle')}
      submitLabel={category === null ? t('categories.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <TextField
        form={form}
        name="name"
        label={t('categories.name')}
        maxLength={60}
        isRequired
        isFirst
      />
      {category === null && (
        <ChoiceField form={form} name="kind" label={t('categories.kind')} options={kinds} />
      )}
      <NumberField form={form} name="scheduleELine" unit="integer" label={t('categories.line')} />
    </DialogForm>
  )
}
