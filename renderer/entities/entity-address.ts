/** What the address of an entity is made of. */
export type Place = {
  readonly id: string
  readonly name: string
  /** The property that it belongs to, for what is shown on that property's page. */
  readonly propertyId: string | null
}

const part = encodeURIComponent

/** Search values are JSON, so that a name of digits stays a text. */
const find = (text: string): string => `?find=${part(JSON.stringify(text))}`

const onPropertyPage = ({ propertyId }: Place): string | null =>
  propertyId === null ? null : `/properties/${part(propertyId)}`

/** Where each kind of entity is shown, by its table; a feature with pages of its own adds its line. */
const addressByTable: Readonly<Record<string, (place: Place) => string | null>> = {
  portfolios: () => '/portfolios',
  properties: ({ id }) => `/properties/${part(id)}`,
  units: onPropertyPage,
  leases: onPropertyPage,
  loans: ({ id }) => `/loans/${part(id)}`,
  valuations: onPropertyPage,
  projects: onPropertyPage,
  transactions: onPropertyPage,
  recurring_transactions: onPropertyPage,
  tenants: ({ id }) => `/tenants/${part(id)}`,
  deals: ({ id }) => `/pipeline/${part(id)}`,
  tasks: ({ name }) => `/tasks${find(name)}`,
  vendors: ({ id }) => `/tasks/vendors/${part(id)}`,
  documents: ({ id }) => `/documents/${part(id)}`,
  optimizations: ({ id }) => `/optimize/runs/${part(id)}`,
  accounts: () => '/money/accounts',
  categories: () => '/money/categories',
  import_batches: () => '/money',
}

/** The page's address in the window; null where there is no page for it. */
export const addressOf = (table: string, place: Place): string | null =>
  addressByTable[table]?.(place) ?? null
