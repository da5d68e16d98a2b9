import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Category, CategoryKind } from '#shared/categories'
import { queries } from '../app/api.ts'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'

export const useCategories = () => useQuery(queries.categories.list.queryOptions())

export type CategoryGroup = {
  readonly kind: CategoryKind
  readonly group: string
  items: { value: string; label: string }[]
}

/** What a booking may be put under, by kind and name; one that is put aside only where it stands already. */
export function useCategoryGroups(chosen: string | null = null): CategoryGroup[] {
  const { data } = useCategories()
  return useMemo(() => groupCategories(data ?? [], chosen), [data, chosen])
}

export const groupCategories = (
  categories: readonly Category[],
  chosen: string | null,
): CategoryGroup[] =>
  CategoryKind.options
    .map((kind) => ({
      kind,
      group: t(`kind.${kind}`),
      items: categories
        .filter((category) => category.kind === kind)
        .filter(({ id, archivedAt }) => archivedAt === null || id === chosen)
        .map(({ id }) => ({ value: id, label: categoryName(id) }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    }))
    .filter(({ items }) => items.length > 0)
