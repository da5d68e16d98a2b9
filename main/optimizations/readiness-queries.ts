import { type SqlBool, sql } from 'kysely'
import type { DataBase } from '../database/schema.ts'

const known = (condition: ReturnType<typeof sql<SqlBool>>) =>
  sql<number>`coalesce(sum(${condition}), 0)`

/** Open deals, and how many of them have each figure; 0 stands for a risk nobody has judged. */
export const countDealFacts = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('deals')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      known(sql`price > 0`).as('price'),
      known(sql`noi <> 0`).as('noi'),
      known(sql`risk > 0`).as('risk'),
      known(sql`trim(sector) <> ''`).as('sector'),
    ])
    .where('portfolioId', '=', portfolioId)
    .where('stage', 'not in', ['closed', 'passed'])
    .executeTakeFirstOrThrow()

/** Properties in use, and how many have a valuation, bookings and a loan. */
export const countPropertyFacts = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('properties as p')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      known(sql`exists (select 1 from valuations v where v.propertyId = p.id)`).as('value'),
      known(sql`exists (select 1 from monthly_totals m where m.propertyId = p.id)`).as('bookings'),
      known(sql`exists (select 1 from loans l where l.propertyId = p.id)`).as('loans'),
    ])
    .where('p.portfolioId', '=', portfolioId)
    .where('p.archivedAt', 'is', null)
    .executeTakeFirstOrThrow()

/** Projects that are not done yet, and how many have a cost, an uplift and a deadline. */
export const countProjectFacts = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('projects as j')
    .innerJoin('properties as p', 'p.id', 'j.propertyId')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      known(sql`j.cost > 0`).as('cost'),
      known(sql`j.upliftMonthly <> 0`).as('uplift'),
      known(sql`j.deadline is not null`).as('deadline'),
    ])
    .where('p.portfolioId', '=', portfolioId)
    .where('j.status', 'in', ['idea', 'planned'])
    .executeTakeFirstOrThrow()

/** Units in use, and how many have an area, a market rent and a lease on record. */
export const countUnitFacts = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('units as u')
    .innerJoin('properties as p', 'p.id', 'u.propertyId')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      known(sql`u.area > 0`).as('area'),
      known(sql`u.marketRent > 0`).as('marketRent'),
      known(sql`exists (select 1 from leases l where l.unitId = u.id)`).as('leases'),
    ])
    .where('p.portfolioId', '=', portfolioId)
    .where('p.archivedAt', 'is', null)
    .where('u.archivedAt', 'is', null)
    .executeTakeFirstOrThrow()
