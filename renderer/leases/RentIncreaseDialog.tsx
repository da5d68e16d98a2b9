import { addDays, addMonths, firstDayOf, monthOf } from '#shared/dates'
import { type LeaseListRow, RentIncrease } from '#shared/leases'
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
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly lease: LeaseListRow; readonly onClose: () => void }

/** Another rent from a day on: a step of the lease. */
export function RentIncreaseDialog({ lease, onClose }: Props) {
  const { asOf } = useWorkspace()
  const format = useFormat()
  const money = useMoney()
  const next = firstDayOf(addMonths(monthOf(asOf), 1))
  const earliest = addDays(lease.startDate, 1)
  const form = useForm<{ date: string; monthlyRent: number | null }>({
    date: next < earliest ? earliest : next,
    monthlyRent: null,
  })
  const save = useSave((input: RentIncrease) => api.leases.increaseRent(input), {
    say: () => t('lease.rentChanged', { tenant: lease.tenantName }),
    after: onClose,
  })
  const submit = () => {
    const { date, monthlyRent } = form.draft
    const input = { leaseId: lease.id, date, monthlyRent: money.toMinor(monthlyRent) }
    form.submit(RentIncrease, input, (parsed) => save.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('lease.increaseTitle', { unit: lease.unitLabel, tenant: lease.tenantName })}
      submitLabel={t('leaseAction.increase')}
      onSubmit={submit}
      isPending={save.isPending}
      error={save.error}
    >
      <FieldGrid>
        <DateField form={form} name="date" label={t('lease.newRentFrom')} isRequired />
        <NumberField
          form={form}
          name="monthlyRent"
          unit="money"
          label={t('lease.rent')}
          placeholder={lease.rentToday === null ? '' : format.money(lease.rentToday)}
          isRequired
        />
      </FieldGrid>
    </DialogForm>
  )
}
