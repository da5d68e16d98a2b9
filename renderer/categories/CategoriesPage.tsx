import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Category } from '#shared/categories'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { type CategoryRow, categoryColumns } from './category-columns.tsx'
import { CategoryDialog } from './CategoryDialog.tsx'
import { CategoryMenu } from './CategoryMenu.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { useCategories } from './use-categories.ts'

type Opened = { readonly as: 'edit'; readonly category: Category | null } | Merge
type Merge = { readonly as: 'merge'; readonly category: Category }

/** What bookings may be put under: the built-in categories and the owner's own. */
export function CategoriesPage() {
  const query = useCategories()
  const { file } = useWorkspace()
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  return (
    <>
      <PageHeader
        title={t('money.tab.categories')}
        intro={t('categories.intro')}
        actions={
          <Button
            onClick={() => setOpened({ as: 'edit', category: null })}
            disabled={file.readOnly}
            data-testid="add-category"
          >
            {t('categories.add')}
          </Button>
        }
      />
      <MoneyTabs />
      <QueryView query={query}>
        {(categories) => (
          <CategoriesTable
            categories={categories}
            onEdit={(category) => setOpened({ as: 'edit', category })}
            onMerge={(category) => setOpened({ as: 'merge', category })}
          />
        )}
      </QueryView>
      {opened?.as === 'edit' && <CategoryDialog category={opened.category} onClose={close} />}
      {opened?.as === 'merge' && <MergeDialog category={opened.category} onClose={close} />}
    </>
  )
}

type TableProps = {
  readonly categories: readonly Category[]
  readonly onEdit: (category: Category) => void
  readonly onMerge: (category: Category) => void
}

function CategoriesTable({ categories, onEdit, onMerge }: TableProps) {
  const uses = useQuery(queries.categories.uses.queryOptions())
  const rows = useMemo(() => {
    const bookingsById = new Map(uses.data?.map((use) => [use.category, use.bookings]))
    return categories.map((category): CategoryRow => ({
      ...category,
      bookings: bookingsById.get(category.id) ?? 0,
    }))
  }, [categories, uses.data])
  return (
    <DataTable
      id="categories"
      label={t('money.tab.categories')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={categoryColumns}
      initialSort={{ columnAccessor: 'kind', direction: 'asc' }}
      renderActions={(category) =>
        category.name === null ? null : (
          <CategoryMenu
            category={category}
            onEdit={() => onEdit(category)}
            onMerge={() => onMerge(category)}
          />
        )
      }
    />
  )
}
