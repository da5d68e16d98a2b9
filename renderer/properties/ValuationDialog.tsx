import { NewValuation, type Valuation, ValuationEdit } from '#shared/valuations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = {
  readonly propertyId: string
  /** The valuation to edit; null adds one. */
  readonly valuation: Valuation | null
  readonly onClose: () => void
}

/** Writes down what a property was judged to be worth on a day. */
export function ValuationDialog({ propertyId, valuation, onClose }: Props) {
  const { asOf } = useWorkspace()
  const { toMajor, toMinor } = useMoney()
  const { date, value, source } = valuation ?? { date: asOf, value: null, source: '' }
  const form = useForm({ date, value: toMajor(value), source })
  const add = useSave((input: NewValuation) => api.valuations.create(input), {
    say: () => t('valuation.added'),
    after: onClose,
  })
  const edit = useSave((input: ValuationEdit) => api.valuations.update(input), {
    say: () => t('valuation.saved'),
    after: onClose,
  })
  const submit = () => {
    const input = { ...form.draft, value: toMinor(form.draft.value) }
    if (valuation === null)
      form.submit(NewValuation, { ...input, propertyId }, (parsed) => add.mutate(parsed))
    else form.submit(ValuationEdit, { ...input, id: valuation.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={valuation === null ? t('valuation.addTitle') : t('valuation.editTitle')}
      submitLabel={valuation === null ? t('valuation.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <NumberField form={form} name="value" unit="money" label={t('figure.value')} isRequired />
      <DateField form={form} name="date" label={t('valuation.date')} isRequired />
      <TextField
        form={form}
        name="source"
        label={t('valuation.source')}
        placeholder={t('valuation.sourceExample')}
      />
    </DialogForm>
  )
}
