import { NewRecurring, type Recurring, RecurringEdit } from '#shared/recurring/recurring'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useProperties } from '../properties/use-properties.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfRecurring, emptyRecurringDraft, inputOfRecurring } from './recurring-draft.ts'
import { RecurringFields } from './RecurringFields.tsx'

type Property = { readonly id: string; readonly name: string }

type Props = {
  /** What is edited; null adds. */
  readonly row: Recurring | null
  /** What a new one begins with, as a loan or a lease proposes it. */
  readonly proposed?: NewRecurring
  readonly onClose: () => void
}

/** Writes down what is expected again and again; shown once the properties to choose from are known. */
export function RecurringDialog(props: Props) {
  const properties = useProperties()
  return properties.data && <RecurringForm {...props} properties={properties.data} />
}

type FormProps = Props & { readonly properties: readonly Property[] }

function RecurringForm({ row, proposed, properties, onClose }: FormProps) {
  const money = useMoney()
  const { asOf } = useWorkspace()
  const given = row ?? proposed
  const form = useForm(
    given ? draftOfRecurring(given, money) : emptyRecurringDraft(properties[0]?.id ?? '', asOf),
  )
  const add = useSave((input: NewRecurring) => api.recurring.create({ recurring: [input] }), {
    say: () => t('recurring.added', { name: form.draft.name }),
    after: onClose,
  })
  const edit = useSave((input: RecurringEdit) => api.recurring.update(input), {
    say: ({ name }) => t('recurring.saved', { name }),
    after: onClose,
  })
  const submit = () => {
    const input = inputOfRecurring(form.draft, money)
    if (row === null) form.submit(NewRecurring, input, (parsed) => add.mutate(parsed))
    else form.submit(RecurringEdit, { ...input, id: row.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={row === null ? t('recurring.addTitle') : t('recurring.editTitle')}
      submitLabel={row === null ? t('recurring.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <RecurringFields form={form} properties={properties} />
    </DialogForm>
  )
}
