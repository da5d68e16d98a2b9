import type { Transaction } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** What a booking is called where it is one of several. */
export const bookingName = (
  { payee, description, date }: Pick<Transaction, 'payee' | 'description' | 'date'>,
  format: Formatters,
): string =>
  t('booking.named', {
    name: payee || description || t('booking.unnamed'),
    date: format.date(date),
  })
