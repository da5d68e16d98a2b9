import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LedgerChoices } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { BookingDialog } from './BookingDialog.tsx'
import type { MoneySearch } from './money-search.ts'

type Props = { readonly choices: LedgerChoices; readonly search: MoneySearch }

/** Opens the form of a new booking, filled in with what the list is filtered by. */
export function AddBookingButton({ choices, search }: Props) {
  const { file } = useWorkspace()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)} disabled={file.readOnly} data-testid="add-booking">
        {t('booking.add')}
      </Button>
      {isOpen && (
        <BookingDialog
          booking={null}
          choices={choices}
          given={{
            ...(search.property ? { propertyId: search.property } : {}),
            ...(search.account ? { accountId: search.account } : {}),
            ...(search.category ? { category: search.category } : {}),
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
