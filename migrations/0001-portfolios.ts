import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Portfolios with their properties and the units in them. */
export const portfolios: Migration = {
  name: '0001-portfolios',
  async up(db) {
    await sql`
      create table portfolios (
        id text primary key not null check (id <> ''),
        name text not null check (name <> ''),
        currency text not null check (currency glob '[A-Z][A-Z][A-Z]'),
        areaUnit text not null check (areaUnit in ('sqft', 'sqm')),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`
      create table properties (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        name text not null check (name <> ''),
        type text not null check (type in (
          'single_family', 'condo', 'duplex', 'fourplex', 'multi_family', 'mixed',
          'retail', 'office', 'industrial', 'hospitality', 'land', 'other')),
        addressLine1 text not null,
        city text not null,
        region text not null,
        postalCode text not null,
        country text not null,
        latitude real check (latitude between -90 and 90),
        longitude real check (longitude between -180 and 180),
        yearBuilt integer,
        area real check (area >= 0),
        purchaseDate text not null
          check (purchaseDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        purchasePrice integer not null check (purchasePrice >= 0),
        closingCosts integer not null check (closingCosts >= 0),
        initialCapex integer not null check (initialCapex >= 0),
        landValue integer not null check (landValue >= 0),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index properties_by_portfolioId on properties (portfolioId, name)`.execute(db)
    await sql`
      create table units (
        id text primary key not null check (id <> ''),
        propertyId text not null references properties (id),
        label text not null,
        use text not null check (use in ('residential', 'retail', 'office', 'industrial', 'other')),
        bedrooms real check (bedrooms >= 0),
        bathrooms real check (bathrooms >= 0),
        area real check (area >= 0),
        marketRent integer,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index units_by_propertyId on units (propertyId, label)`.execute(db)
  },
}
