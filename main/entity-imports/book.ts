import type { EntityKind } from '#shared/imports/entity-import-fields'
import type { Lease } from '#shared/leases'
import type { Loan } from '#shared/loans/loans'
import type { Property } from '#shared/properties'
import type { Tenant } from '#shared/tenants'
import type { Unit } from '#shared/units'

/** A property with what the file may say of it in the same row. */
export type OwnedProperty = Property & {
  readonly tags: readonly string[]
  readonly valuations: readonly OwnedValuation[]
}
export type OwnedValuation = {
  readonly id: string
  readonly date: string
  readonly value: number
  readonly source: string
}

export type EntityByKind = {
  properties: OwnedProperty
  units: Unit
  tenants: Tenant
  leases: Lease
  loans: Loan
}
export type Entity<Kind extends EntityKind = EntityKind> = EntityByKind[Kind]

/** What the portfolio holds before the import. */
export type BookRows = { readonly [Kind in EntityKind]: readonly EntityByKind[Kind][] }

/** The portfolio as it would be, while the rows of a file are planned one after another. */
export type Book = { readonly [Kind in EntityKind]: EntityTable<EntityByKind[Kind]> }

export const openBook = (rows: BookRows): Book => ({
  properties: new EntityTable(rows.properties, ({ name, addressLine1, city, postalCode }) => [
    `name ${plain(name)}`,
    `address ${plain(addressLine1)}`,
    `address ${plain(`${addressLine1} ${city}`)}`,
    `address ${plain(`${addressLine1} ${postalCode} ${city}`)}`,
  ]),
  units: new EntityTable(rows.units, ({ propertyId, label }) => [
    `of ${propertyId}`,
    `${propertyId} ${plain(label)}`,
  ]),
  tenants: new EntityTable(rows.tenants, ({ name }) => [plain(name)]),
  leases: new EntityTable(rows.leases, ({ unitId, startDate }) => [
    `on ${unitId}`,
    `${unitId} ${startDate}`,
  ]),
  loans: new EntityTable(rows.loans, ({ propertyId, lender, startDate }) => [
    `${propertyId} ${plain(lender)} ${startDate}`,
  ]),
})

/** Names are the same whatever their capitals, spaces, points and commas. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[.,\s]+/g, ' ')
    .trim()

export type Change<E> = { readonly before: E | undefined; readonly after: E }

/** The entities of one kind by id and by the keys that a spreadsheet knows them by. */
export class EntityTable<E extends { readonly id: string }> {
  private readonly current: Map<string, E>
  private readonly original: ReadonlyMap<string, E>
  private readonly idsByKey = new Map<string, Set<string>>()
  private readonly keysOf: (entity: E) => readonly string[]

  constructor(rows: readonly E[], keysOf: (entity: E) => readonly string[]) {
    this.keysOf = keysOf
    this.original = new Map(rows.map((row) => [row.id, row]))
    this.current = new Map(this.original)
    for (const row of rows) this.index(row)
  }

  find(key: string): E[] {
    return [...(this.idsByKey.get(key) ?? [])].flatMap((id) => this.current.get(id) ?? [])
  }

  get(id: string): E | undefined {
    return this.current.get(id)
  }

  /** Whether it was in the portfolio before the import. */
  wasThere(id: string): boolean {
    return this.original.has(id)
  }

  put(entity: E): void {
    const before = this.current.get(entity.id)
    if (before) for (const key of this.keysOf(before)) this.idsByKey.get(key)?.delete(entity.id)
    this.current.set(entity.id, entity)
    this.index(entity)
  }

  /** What is new, and what is not as it was. */
  changes(): Change<E>[] {
    return [...this.current.values()].flatMap((after) => {
      const before = this.original.get(after.id)
      return before !== undefined && isSame(before, after) ? [] : [{ before, after }]
    })
  }

  private index(entity: E): void {
    for (const key of this.keysOf(entity)) {
      const ids = this.idsByKey.get(key)
      if (ids) ids.add(entity.id)
      else this.idsByKey.set(key, new Set([entity.id]))
    }
  }
}

/** Entities are plain data whose fields keep their order when they are changed. */
export const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)
