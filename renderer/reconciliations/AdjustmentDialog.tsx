import type { Statement } from '#shared/reconciliations'
import type { LedgerChoices } from '#shared/transactions'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { CategoryField } from '../categories/CategoryField.tsx'
import { propertyChoices } from '../transactions/choices.ts'
import { useLedgerChoices } from '../transactions/use-bookings.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly statement: Statement & { readonly transactionIds: string[] }
  readonly difference: number
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Books what books and statement differ by, where the owner says so. */
export function AdjustmentDialog(props: Props) {
  const choices = useLedgerChoices()
  return choices.data && <AdjustmentForm {...props} choices={choices.data} />
}

function AdjustmentForm({
  statement,
  difference,
  choices,
  onClose,
  onDone,
}: Props & { readonly choices: LedgerChoices }) {
  const format = useFormat()
  const options = propertyChoices(choices)
  const form = useForm({
    propertyId: options[0]?.value ?? '',
    category: difference < 0 ? 'other_expense' : 'other_income',
  })
  const finish = useSave(
    () => api.reconciliations.finish({ ...statement, adjustment: form.draft }),
    {
      say: ({ statementDate }) => t('reconcile.finished', { date: format.date(statementDate) }),
      after: onDone,
    },
  )
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('reconcile.adjustTitle', { amount: format.money(difference, { style: 'exact' }) })}
      submitLabel={t('reconcile.adjustApply')}
      onSubmit={() => finish.mutate(undefined)}
      isPending={finish.isPending}
      error={finish.error}
    >
      <p style={{ margin: 0 }}>{t('reconcile.adjustText')}</p>
      <FieldGrid>
        <ChoiceField
          form={form}
          name="propertyId"
          label={t('booking.property')}
          options={options}
        />
        <CategoryField form={form} name="category" label={t('booking.category')} />
      </FieldGrid>
    </DialogForm>
  )
}
