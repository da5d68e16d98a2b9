import type { RecurringRow } from '#shared/recurring/recurring-procedures'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { placeOf } from './due-columns.tsx'

const toneByState = { running: 'good', paused: 'warn', ended: 'neutral' } as const

const followsOf = ({ leaseId, loanId }: RecurringRow) => {
  if (loanId !== null) return t('recurring.byLoan')
  return leaseId === null ? t('recurring.byHand') : t('recurring.byLease')
}

export const recurringColumns: readonly TableColumn<RecurringRow>[] = [
  { key: 'name', title: t('recurring.what'), value: (row) => row.name },
  { key: 'place', title: t('properties.name'), value: placeOf },
  { key: 'category', title: t('money.category'), value: (row) => categoryName(row.category) },
  {
    key: 'frequency',
    title: t('recurring.frequency'),
    value: (row) => t(`recurring.frequency.${row.frequency}`),
  },
  { key: 'follows', title: t('recurring.follows'), value: followsOf, isOptional: true },
  { key: 'next', title: t('recurring.next'), kind: 'date', value: (row) => row.nextDate },
  {
    key: 'amount',
    title: t('money.amount'),
    help: t('recurring.amountHelp'),
    kind: 'money',
    value: (row) => row.nextAmount ?? row.amount,
  },
  {
    key: 'until',
    title: t('lease.until'),
    kind: 'date',
    value: (row) => row.endDate,
    isOptional: true,
  },
  {
    key: 'state',
    title: t('lease.state'),
    value: (row) => t(`recurring.state.${row.state}`),
    render: ({ state }) => (
      <StatusBadge tone={toneByState[state]}>{t(`recurring.state.${state}`)}</StatusBadge>
    ),
  },
]
