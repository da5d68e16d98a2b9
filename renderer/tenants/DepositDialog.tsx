import { DepositBooking } from '#shared/deposits'
import { currentLease } from '#shared/finance/deposit-state'
import type { LeaseListRow } from '#shared/leases'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { type Form, useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly kind: 'received' | 'returned'
  /** The tenant's leases, one of which the money belongs to. */
  readonly leases: readonly LeaseListRow[]
  readonly held: number
  readonly agreed: number
  readonly onClose: () => void
}

/** Books a deposit that came in, or one that is given back less what is withheld. */
export function DepositDialog({ kind, leases, held, agreed, onClose }: Props) {
  const { asOf } = useWorkspace()
  const format = useFormat()
  const money = useMoney()
  const oldestFirst = leases.toSorted((a, b) => a.startDate.localeCompare(b.startDate))
  const proposed = Math.max(0, kind === 'received' ? agreed - held : held)
  const form = useForm<DepositDraft>({
    leaseId: currentLease(oldestFirst, asOf)?.id ?? '',
    date: asOf,
    amount: proposed === 0 ? null : money.toMajor(proposed),
    withheld: 0,
    reason: '',
  })
  const book = useSave((input: DepositBooking) => api.tenants.bookDeposit(input), {
    say: () => t('deposit.booked'),
    after: onClose,
  })
  const submit = () => {
    const { amount, withheld, ...typed } = form.draft
    const amounts = {
      amount: money.toMinor(amount ?? 0),
      withheld: money.toMinor(withheld ?? 0),
    }
    form.submit(DepositBooking, { ...typed, ...amounts, kind }, (parsed) => book.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t(kind === 'received' ? 'deposit.receiveTitle' : 'deposit.returnTitle')}
      submitLabel={t('deposit.book')}
      onSubmit={submit}
      isPending={book.isPending}
      error={book.error}
    >
      {leases.length > 1 && (
        <ChoiceField
          form={form}
          name="leaseId"
          label={t('deposit.lease')}
          options={oldestFirst.map((lease) => ({
            value: lease.id,
            label: `${lease.propertyName}, ${lease.unitLabel}, ${format.date(lease.startDate)}`,
          }))}
        />
      )}
      <DepositFields form={form} kind={kind} />
    </DialogForm>
  )
}

function DepositFields({
  form,
  kind,
}: Pick<Props, 'kind'> & { readonly form: Form<DepositDraft> }) {
  const isReturn = kind === 'returned'
  return (
    <FieldGrid>
      <DateField form={form} name="date" label={t('tenant.paidOn')} isRequired />
      <NumberField
        form={form}
        name="amount"
        unit="money"
        label={t(isReturn ? 'deposit.givenBack' : 'deposit.received')}
        isRequired
      />
      {isReturn && (
        <>
          <NumberField
            form={form}
            name="withheld"
            unit="money"
            label={t('deposit.withheld')}
            help={t('deposit.withheldHelp')}
          />
          <TextField form={form} name="reason" label={t('deposit.reason')} />
        </>
      )}
    </FieldGrid>
  )
}

type DepositDraft = {
  readonly leaseId: string
  readonly date: string
  readonly amount: number | null
  readonly withheld: number | null
  readonly reason: string
}
