/** A node as the XML parser gives it: what it holds is looked at, never trusted. */
export type Xml = Readonly<Record<string, unknown>>

const isXml = (value: unknown): value is Xml => typeof value === 'object' && value !== null

const own = (node: Xml | undefined, name: string): unknown =>
  node && Object.hasOwn(node, name) ? node[name] : undefined

/** The first node of that name inside another. */
export function child(node: Xml | undefined, name: string): Xml | undefined {
  const value = own(node, name)
  const first: unknown = Array.isArray(value) ? value[0] : value
  return isXml(first) ? first : undefined
}

/** All nodes of that name inside another. */
export function list(node: Xml | undefined, name: string): Xml[] {
  const value = own(node, name)
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.filter(isXml)
}

/** The text of a node, or of the attribute or node of that name inside it. */
export function childText(node: Xml | undefined, name = '#text'): string {
  const value = own(node, name)
  if (typeof value === 'string') return value.trim()
  const first: unknown = Array.isArray(value) ? value[0] : value
  return name !== '#text' && isXml(first) ? childText(first) : ''
}
