import type { LedgerChoices, TransactionRow } from '#shared/transactions'
import { BookingDialog } from './BookingDialog.tsx'
import { BookingDrawer } from './BookingDrawer.tsx'
import { DeleteBookings } from './DeleteBookings.tsx'
import { SplitDialog } from './SplitDialog.tsx'
import type { Selection } from './use-selection.ts'

export type OpenBooking = {
  readonly as: 'open' | 'edit' | 'split' | 'delete'
  readonly row: TransactionRow
}

type Props = {
  readonly opened: OpenBooking | null
  readonly choices: LedgerChoices
  readonly selection: Selection
  readonly onOpen: (opened: OpenBooking | null) => void
}

/** What is open over the table: details, a form, a split, or the way to delete. */
export function BookingDialogs({ opened, choices, selection, onOpen }: Props) {
  if (opened === null) return null
  const { as, row } = opened
  const close = () => onOpen(null)
  switch (as) {
    case 'open':
      return (
        <BookingDrawer
          transactionId={row.id}
          choices={choices}
          onClose={close}
          onAct={(next, of) => onOpen({ as: next, row: of })}
        />
      )
    case 'edit':
      return <BookingDialog booking={row} choices={choices} onClose={close} />
    case 'split':
      return (
        <SplitDialog transactionId={row.parentId ?? row.id} choices={choices} onClose={close} />
      )
    case 'delete':
      return (
        <DeleteBookings
          ids={selection.ids.size > 0 ? [...selection.ids] : [row.id]}
          onDeleted={() => selection.set([])}
          onClose={close}
        />
      )
  }
}
