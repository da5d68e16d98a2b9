import type { Category } from '#shared/categories'
import { isMessageKey, t } from './t.ts'

let ownNames: ReadonlyMap<string, string> = new Map()

/** Takes note of what the owner calls the categories of their own, in the file that is open. */
export function nameOwnCategories(categories: readonly Category[]): void {
  ownNames = new Map(
    categories.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])),
  )
}

/** A built-in category in words; one of the owner's own as it was named. */
export function categoryName(category: string): string {
  const own = ownNames.get(category)
  if (own !== undefined) return own
  const key = `category.${category}`
  return isMessageKey(key) ? t(key) : category.replaceAll('_', ' ')
}
