import type { PropertyDetail } from '#shared/properties'
import { categoryName } from '../app/messages/category-name.ts'
import { isMessageKey, t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import type { TableColumn } from '../ui/table-column.ts'

type Row = PropertyDetail['categories'][number]
type Props = { readonly categories: readonly Row[] }

const kindName = (kind: string) => {
  const key = `kind.${kind}`
  return isMessageKey(key) ? t(key) : kind
}

const columns: readonly TableColumn<Row>[] = [
  { key: 'category', title: t('money.category'), value: (row) => categoryName(row.category) },
  { key: 'kind', title: t('money.kind'), value: (row) => kindName(row.kind) },
  { key: 'amount', title: t('money.amount'), kind: 'money', value: (row) => row.amount },
]

/** The last twelve months by category, signed as booked. */
export function CategoryTable({ categories }: Props) {
  return (
    <DataTable
      isPlain
      id="categories"
      label={t('property.categories')}
      rows={categories}
      rowKey={(row) => row.category}
      columns={columns}
      initialSort={{ columnAccessor: 'amount', direction: 'desc' }}
    />
  )
}
