import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import type { RegisterRow } from './run-balances.ts'

export const registerColumns: readonly TableColumn<RegisterRow>[] = [
  { key: 'date', title: t('booking.date'), kind: 'date', value: ({ booking }) => booking.date },
  { key: 'payee', title: t('booking.payee'), value: ({ booking }) => booking.payee },
  {
    key: 'description',
    title: t('booking.description'),
    value: ({ booking }) => booking.description,
    isOptional: true,
  },
  {
    key: 'category',
    title: t('booking.category'),
    value: ({ booking }) =>
      booking.isSplit === 1
        ? t('booking.splitInto', { count: booking.parts })
        : categoryName(booking.category),
  },
  {
    key: 'property',
    title: t('booking.property'),
    value: ({ booking }) => booking.propertyName,
  },
  {
    key: 'state',
    title: t('booking.state'),
    value: ({ booking }) => (booking.reconciliationId === null ? null : t('booking.reconciled')),
    render: ({ booking }) =>
      booking.reconciliationId === null ? (
        ' '
      ) : (
        <StatusBadge tone="good">{t('booking.reconciled')}</StatusBadge>
      ),
  },
  {
    key: 'amount',
    title: t('booking.amount'),
    kind: 'money',
    digits: 2,
    value: ({ booking }) => booking.amount,
    total: (rows) => sumOf(rows, ({ booking }) => booking.amount),
  },
  {
    key: 'balance',
    title: t('account.running'),
    kind: 'money',
    digits: 2,
    value: ({ balance }) => balance,
  },
]
