/** A field of the input, as a JSON Pointer, and its new value; null takes the field away. */
export type InputChange = { readonly path: string; readonly value: unknown }

type Json = Readonly<Record<string, unknown>>

/** The input with fields changed. Paths come from the result's own limits, so their parents exist. */
export function withChanges(input: Json, changes: readonly InputChange[]): Json {
  const changed = structuredClone(input)
  for (const { path, value } of changes) {
    const parts = path.split('/').slice(1).map(unescape)
    const key = parts.pop()
    const parent = parts.reduce<unknown>(childOf, changed)
    if (key !== undefined && isRecord(parent)) setField(parent, key, value)
  }
  return changed
}

/** The number at a place of the input, or null. */
export function numberAt(input: Json, path: string): number | null {
  const value = path.split('/').slice(1).map(unescape).reduce<unknown>(childOf, input)
  return typeof value === 'number' ? value : null
}

function setField(parent: Record<string, unknown>, key: string, value: unknown): void {
  if (value === null) Reflect.deleteProperty(parent, key)
  else parent[key] = value
}

const unescape = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~')

const childOf = (parent: unknown, key: string): unknown =>
  isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
