import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import {
  type LedgerChoices,
  NewTransaction,
  type Transaction,
  TransactionEdit,
} from '#shared/transactions'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'
import { draftOfBooking, emptyBooking, inputOfBooking } from './booking-draft.ts'
import { BookingFields } from './BookingFields.tsx'

type Props = {
  /** The booking to edit; null adds one. */
  readonly booking: Transaction | null
  readonly choices: LedgerChoices
  /** What a new booking starts with. */
  readonly given?: Parameters<typeof emptyBooking>[0]
  readonly onClose: () => void
}

/** Books money in or out, or changes what was booked. */
export function BookingDialog({ booking, ...rest }: Props) {
  return booking === null ? <NewBooking {...rest} /> : <EditBooking booking={booking} {...rest} />
}

function NewBooking({ choices, given, onClose }: Omit<Props, 'booking'>) {
  const { asOf } = useWorkspace()
  const money = useMoney()
  const first = choices.properties.find(({ isArchived }) => !isArchived)?.id ?? ''
  const form = useForm(emptyBooking({ date: asOf, propertyId: first, ...given }))
  const add = useSave((input: NewTransaction) => api.transactions.create(input), {
    say: () => t('booking.added'),
    after: onClose,
  })
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('booking.addTitle')}
      submitLabel={t('booking.add')}
      onSubmit={() =>
        form.submit(NewTransaction, inputOfBooking(form.draft, money), (parsed) =>
          add.mutate(parsed),
        )
      }
      isPending={add.isPending}
      error={add.error}
    >
      <LockedNotice date={form.draft.date} />
      <BookingFields form={form} choices={choices} booking={null} />
    </DialogForm>
  )
}

type EditProps = Omit<Props, 'booking' | 'given'> & { readonly booking: Transaction }

function EditBooking({ booking, choices, onClose }: EditProps) {
  const money = useMoney()
  const [unreconcile, setUnreconcile] = useState(false)
  const form = useForm(draftOfBooking(booking, money))
  const edit = useSave((input: TransactionEdit) => api.transactions.update(input), {
    say: () => t('booking.saved'),
    after: onClose,
  })
  const submit = () => {
    const input = { ...inputOfBooking(form.draft, money), id: booking.id, unreconcile }
    form.submit(TransactionEdit, input, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('booking.editTitle')}
      submitLabel={t('common.save')}
      onSubmit={submit}
      isPending={edit.isPending}
      error={edit.error}
    >
      <LockedNotice date={booking.date} />
      <BookingFields form={form} choices={choices} booking={booking} />
      {booking.reconciliationId !== null && (
        <Checkbox
          label={t('booking.unreconcile')}
          checked={unreconcile}
          onChange={(event) => setUnreconcile(event.currentTarget.checked)}
        />
      )}
    </DialogForm>
  )
}

/** Says beforehand what closed books will refuse. */
function LockedNotice({ date }: { readonly date: string }) {
  const { portfolio } = useWorkspace()
  const format = useFormat()
  const { lockedThrough } = portfolio
  if (lockedThrough === null || date > lockedThrough) return null
  return (
    <Text size="sm" c="var(--fh-warn)">
      {t('booking.lockedNotice', { date: format.date(lockedThrough) })}
    </Text>
  )
}
