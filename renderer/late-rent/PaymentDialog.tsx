import { type RentAccountRow, RentPaymentEntry } from '#shared/late-rent'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = { readonly account: RentAccountRow; readonly onClose: () => void }

/** Books rent that came in, with a late fee if there was one. */
export function PaymentDialog({ account, onClose }: Props) {
  const { asOf } = useWorkspace()
  const money = useMoney()
  const proposed = account.arrears > 0 ? account.arrears : account.rentToday
  const form = useForm<{ date: string; amount: number | null; lateFee: number | null }>({
    date: asOf,
    amount: money.toMajor(proposed),
    lateFee: 0,
  })
  const record = useSave((input: RentPaymentEntry) => api.lateRent.recordPayment(input), {
    say: () => t('lateRent.recorded', { name: account.tenantName }),
    after: onClose,
  })
  const submit = () => {
    const { date, amount, lateFee } = form.draft
    const input = {
      leaseId: account.leaseId,
      date,
      amount: money.toMinor(amount ?? 0),
      lateFee: money.toMinor(lateFee ?? 0),
    }
    form.submit(RentPaymentEntry, input, (parsed) => record.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('lateRent.paymentTitle', { name: account.tenantName })}
      submitLabel={t('lateRent.action.payment')}
      onSubmit={submit}
      isPending={record.isPending}
      error={record.error}
    >
      <FieldGrid columns={3}>
        <DateField form={form} name="date" label={t('tenant.paidOn')} isRequired />
        <NumberField form={form} name="amount" unit="money" label={t('category.rent')} isRequired />
        <NumberField
          form={form}
          name="lateFee"
          unit="money"
          label={t('lateRent.fee')}
          help={t('lateRent.feeHelp')}
        />
      </FieldGrid>
    </DialogForm>
  )
}
