import { isMessageKey, t } from './t.ts'

/** A built-in category in words; one of the owner's own as it was named. */
export function categoryName(category: string): string {
  const key = `category.${category}`
  return isMessageKey(key) ? t(key) : category.replaceAll('_', ' ')
}
