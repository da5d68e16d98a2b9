import type { TransactionRow } from '#shared/transactions'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

/** The columns of a saved list of bookings. */
export const bookingColumns: readonly TableColumn<TransactionRow>[] = [
  { key: 'date', title: t('booking.date'), kind: 'date', value: (row) => row.date },
  { key: 'payee', title: t('booking.payee'), value: (row) => row.payee },
  { key: 'description', title: t('booking.description'), value: (row) => row.description },
  {
    key: 'category',
    title: t('booking.category'),
    value: (row) =>
      row.isSplit === 1 ? t('booking.splitInto', { count: row.parts }) : categoryName(row.category),
  },
  { key: 'property', title: t('booking.property'), value: (row) => row.propertyName },
  { key: 'unit', title: t('booking.unit'), value: (row) => row.unitLabel },
  { key: 'account', title: t('booking.account'), value: (row) => row.accountName },
  {
    key: 'amount',
    title: t('booking.amount'),
    kind: 'money',
    value: (row) => row.amount,
    total: (rows) => sumOf(rows, (row) => row.amount),
  },
  { key: 'reference', title: t('booking.reference'), value: (row) => row.reference },
  { key: 'notes', title: t('booking.notes'), value: (row) => row.notes },
]
