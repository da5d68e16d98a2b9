import type { Category } from '#shared/categories'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'

export type CategoryRow = Category & { readonly bookings: number }

const originOf = ({ name, archivedAt }: Category): string => {
  if (name === null) return t('categories.builtIn')
  return archivedAt === null ? t('categories.own') : t('account.archived')
}

export const categoryColumns: readonly TableColumn<CategoryRow>[] = [
  { key: 'name', title: t('categories.name'), value: ({ id }) => categoryName(id) },
  { key: 'kind', title: t('categories.kind'), value: ({ kind }) => t(`kind.${kind}`) },
  {
    key: 'line',
    title: t('categories.line'),
    kind: 'number',
    value: ({ scheduleELine }) => scheduleELine,
  },
  {
    key: 'state',
    title: t('categories.state'),
    value: originOf,
    render: (row) =>
      row.name === null ? (
        <span style={{ color: 'var(--fh-ink-soft)' }}>{originOf(row)}</span>
      ) : (
        <StatusBadge tone={row.archivedAt === null ? 'accent' : 'neutral'}>
          {originOf(row)}
        </StatusBadge>
      ),
  },
  {
    key: 'bookings',
    title: t('categories.bookings'),
    kind: 'number',
    value: ({ bookings }) => bookings,
  },
]
