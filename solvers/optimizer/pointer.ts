/**
 * A copy of a JSON value with the field at a JSON Pointer replaced, or added to an object that exists;
 * `undefined` when the parent does not exist. The original is not touched.
 */
export function replaceAt(root: unknown, pointer: string, value: unknown): unknown {
  if (!pointer.startsWith('/')) return undefined
  const parts = pointer.slice(1).split('/').map(unescape)
  return replaceIn(root, parts, value)
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

function replaceIn(parent: unknown, [first = '', ...rest]: string[], value: unknown): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined
  const key = Array.isArray(parent) ? indexIn(parent, first) : first
  if (key === undefined) return undefined
  const child: unknown = Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined
  const next: unknown = rest.length === 0 ? value : replaceIn(child, rest, value)
  if (next === undefined) return undefined
  return Array.isArray(parent) ? parent.with(Number(key), next) : { ...parent, [key]: next }
}

/** Lists are not lengthened: only a position that exists can be replaced. */
const indexIn = (list: readonly unknown[], part: string): string | undefined =>
  /^(0|[1-9]\d*)$/.test(part) && Number(part) < list.length ? part : undefined
