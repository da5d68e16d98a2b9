import type { AccountRow } from '#shared/accounts'
import { t } from '../app/messages/t.ts'
import { DateText } from '../ui/DateText.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

export const accountColumns: readonly TableColumn<AccountRow>[] = [
  {
    key: 'name',
    title: t('account.name'),
    value: (row) => row.name,
    render: (row) => (
      <>
        {row.name} {row.archivedAt !== null && <StatusBadge>{t('account.archived')}</StatusBadge>}
      </>
    ),
  },
  { key: 'number', title: t('account.number'), value: (row) => row.number },
  {
    key: 'reconciledThrough',
    title: t('account.reconciledThrough'),
    kind: 'date',
    value: (row) => row.reconciledThrough,
    render: (row) =>
      row.reconciledThrough === null ? (
        <span style={{ color: 'var(--fh-ink-soft)' }}>{t('account.never')}</span>
      ) : (
        <DateText date={row.reconciledThrough} />
      ),
  },
  {
    key: 'openLines',
    title: t('account.openLines'),
    kind: 'number',
    value: (row) => row.openLines,
    total: (rows) => sumOf(rows, (row) => row.openLines),
  },
  {
    key: 'balance',
    title: t('account.balance'),
    kind: 'money',
    digits: 2,
    value: (row) => row.balance,
    total: (rows) => sumOf(rows, (row) => row.balance),
  },
]
