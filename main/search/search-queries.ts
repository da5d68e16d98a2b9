import { type RawBuilder, sql } from 'kysely'
import type { SearchKind } from '#shared/search'
import type { DataBase } from '../database/schema.ts'

export type FoundRow = {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly propertyId: string | null
  /** 0 begins with the text, 1 has a word that does, 2 has the words somewhere. */
  readonly rank: number
}

type NamedKind = Exclude<SearchKind, 'booking'>

/** What is searched, as rows of id, portfolioId, propertyId, title and detail; archived things are not. */
const sources: Readonly<Record<NamedKind, RawBuilder<unknown>>> = {
  property: sql`
    select id, portfolioId, id as propertyId, name as title, addressLine1 || ', ' || city as detail
    from properties where archivedAt is null`,
  unit: sql`
    select u.id, p.portfolioId, p.id as propertyId, u.label as title, p.name as detail
    from units u join properties p on p.id = u.propertyId
    where u.archivedAt is null and p.archivedAt is null`,
  tenant: sql`
    select id, portfolioId, null as propertyId, name as title,
      coalesce(email, phone, sector, '') as detail
    from tenants where archivedAt is null`,
  lease: sql`
    select l.id, p.portfolioId, p.id as propertyId, t.name as title,
      p.name || ' · ' || u.label || ' · ' || l.startDate || ' – ' || l.endDate as detail
    from leases l join units u on u.id = l.unitId join properties p on p.id = u.propertyId
      join tenants t on t.id = l.tenantId
    where p.archivedAt is null`,
  loan: sql`
    select n.id, p.portfolioId, p.id as propertyId, n.lender as title, p.name as detail
    from loans n join properties p on p.id = n.propertyId where p.archivedAt is null`,
  deal: sql`
    select id, portfolioId, null as propertyId, name as title, city as detail from deals`,
  project: sql`
    select j.id, p.portfolioId, p.id as propertyId, j.name as title, p.name as detail
    from projects j join properties p on p.id = j.propertyId where p.archivedAt is null`,
  task: sql`
    select k.id, k.portfolioId, k.propertyId, k.title, coalesce(p.name, '') as detail
    from tasks k left join properties p on p.id = k.propertyId`,
  vendor: sql`
    select id, portfolioId, null as propertyId, name as title,
      coalesce(nullif(trade, ''), email, phone, '') as detail
    from vendors`,
  document: sql`
    select d.id, d.portfolioId, d.propertyId, d.name as title, coalesce(p.name, '') as detail
    from documents d left join properties p on p.id = d.propertyId`,
  run: sql`
    select id, portfolioId, null as propertyId, name as title, substr(startedAt, 1, 10) as detail
    from optimizations where deletedAt is null`,
  portfolio: sql`
    select id, null as portfolioId, null as propertyId, name as title, currency as detail
    from portfolios where archivedAt is null and deletedAt is null`,
}

type Wanted = {
  readonly portfolioId: string
  /** Folded, and so is the whole text. */
  readonly words: readonly string[]
  readonly text: string
  readonly limit: number
}

/** Needs `fold` on the connection. */
export async function findByName(
  db: DataBase,
  kind: NamedKind,
  { portfolioId, words, text, limit }: Wanted,
): Promise<FoundRow[]> {
  const isOfPortfolio = kind === 'portfolio' ? sql`true` : sql`portfolioId = ${portfolioId}`
  const { rows } = await sql<FoundRow>`
    select id, title, detail, propertyId,
      case instr(' ' || fold(title), ${` ${text}`}) when 1 then 0 when 0 then 2 else 1 end as rank
    from (${sources[kind]})
    where ${isOfPortfolio} and ${sql.join(
      words.map((word) => sql`instr(fold(title || ' ' || detail), ${word}) > 0`),
      sql` and `,
    )}
    order by rank, title, id
    limit ${limit}`.execute(db)
  return rows
}

export type FoundBooking = {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly propertyId: string
  readonly date: string
  readonly amount: number
}

const bookingColumns = sql`
  b.id, coalesce(nullif(b.payee, ''), nullif(b.description, ''), b.category) as title,
  p.name as detail, b.propertyId, b.date, b.amount`

/**
 * The payees that begin with the text. The index is searched once for each, however many bookings each
 * has, so a million bookings answer like a thousand.
 */
export async function listPayeesBeginning(
  db: DataBase,
  text: string,
  limit: number,
): Promise<string[]> {
  const last = `${text}\u{10ffff}`
  const next = (from: RawBuilder<unknown>) => sql`(
    select b.payee from transactions b
    where b.payee is not null and b.payee collate nocase ${from}
      and b.payee collate nocase <= ${last}
    order by b.payee collate nocase limit 1)`
  const { rows } = await sql<{ payee: string }>`
    with recursive found (payee, place) as (
      select ${next(sql`>= ${text}`)}, 1
      union all
      select ${next(sql`> found.payee`)}, place + 1 from found
      where found.payee is not null and place < ${limit}
    )
    select payee from found where payee is not null`.execute(db)
  return rows.map(({ payee }) => payee)
}

/** The newest booking of a payee in the portfolio. */
export async function findNewestBookingOf(
  db: DataBase,
  portfolioId: string,
  payee: string,
): Promise<FoundBooking | undefined> {
  const { rows } = await sql<FoundBooking>`
    select ${bookingColumns}
    from transactions b join properties p on p.id = b.propertyId
    where b.payee = ${payee} collate nocase and b.parentId is null
      and p.portfolioId = ${portfolioId}
    order by b.date desc limit 1`.execute(db)
  return rows[0]
}

/** The newest bookings of exactly this amount, whether it came or went. */
export async function listBookingsOfAmount(
  db: DataBase,
  portfolioId: string,
  amount: number,
  limit: number,
): Promise<FoundBooking[]> {
  const { rows } = await sql<FoundBooking>`
    select ${bookingColumns}
    from transactions b join properties p on p.id = b.propertyId
    where b.amount in (${amount}, ${-amount}) and b.parentId is null
      and p.portfolioId = ${portfolioId}
    order by b.date desc limit ${limit}`.execute(db)
  return rows
}
