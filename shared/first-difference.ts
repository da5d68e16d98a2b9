import { z } from 'zod'

/** A place, as a JSON Pointer, and what stands there on either side; null where there is nothing. */
export const Difference = z.object({
  path: z.string(),
  stored: z.string().nullable(),
  found: z.string().nullable(),
})
export type Difference = z.infer<typeof Difference>

/**
 * The first place in which two documents of JSON differ, fields in the order of their names, or null
 * when they say the same. A field that is absent and one that is undefined are the same.
 * `{ a: 1, b: [2, 3] }` and `{ b: [2, 4], a: 1 }` → `/b/1`, `3` and `4`.
 */
export function findFirstDifference(stored: unknown, found: unknown, path = ''): Difference | null {
  if (!isTree(stored) || !isTree(found) || Array.isArray(stored) !== Array.isArray(found)) {
    const said = { stored: toJson(stored), found: toJson(found) }
    if (said.stored === said.found) return null
    return { path, stored: shorten(said.stored), found: shorten(said.found) }
  }
  for (const key of keysOf(stored, found)) {
    const inner = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const difference = findFirstDifference(at(stored, key), at(found, key), inner)
    if (difference !== null) return difference
  }
  return null
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null

function keysOf(stored: object, found: object): string[] {
  const keys = [...new Set([...Object.keys(stored), ...Object.keys(found)])]
  return Array.isArray(stored) ? keys : keys.sort()
}

const at = (tree: object, key: string): unknown =>
  Object.hasOwn(tree, key) ? Reflect.get(tree, key) : undefined

const longest = 120

const toJson = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value)

const shorten = (text: string | null): string | null => text?.slice(0, longest) ?? null
