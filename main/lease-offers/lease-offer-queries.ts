import { sql } from 'kysely'
import { LeaseOffer, type LeaseOfferRow, type LeaseOfferStatus } from '#shared/lease-offers'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = LeaseOffer.keyof().options

/** Open offers first, then the newest start; what is archived is left out. */
export const listOffersByPortfolio = (
  db: DataBase,
  portfolioId: string,
): Promise<LeaseOfferRow[]> =>
  offersWithNames(db)
    .where('properties.portfolioId', '=', portfolioId)
    .where('properties.archivedAt', 'is', null)
    .where('units.archivedAt', 'is', null)
    .orderBy(sql`lease_offers.status <> 'offered'`)
    .orderBy('lease_offers.startDate', 'desc')
    .orderBy('lease_offers.id')
    .execute()

export const listOffersByRun = (db: DataBase, optimizationId: string): Promise<LeaseOfferRow[]> =>
  offersWithNames(db)
    .where('lease_offers.optimizationId', '=', optimizationId)
    .orderBy('properties.name')
    .orderBy('lease_offers.id')
    .execute()

const offersWithNames = (db: DataBase) =>
  db
    .selectFrom('lease_offers')
    .innerJoin('units', 'units.id', 'lease_offers.unitId')
    .innerJoin('properties', 'properties.id', 'units.propertyId')
    .select([
      ...columns.map((column) => `lease_offers.${column}` as const),
      'lease_offers.optimizationId',
      'units.propertyId',
      'properties.name as propertyName',
      'units.label as unitLabel',
    ])

export const findOffer = (db: DataBase, id: string): Promise<LeaseOffer | undefined> =>
  db.selectFrom('lease_offers').select(columns).where('id', '=', id).executeTakeFirst()

export const insertOffer = (tx: DataTransaction, offer: NewRow<'lease_offers'>) =>
  tx.insertInto('lease_offers').values(offer).execute()

export const updateOfferStatus = (
  tx: DataTransaction,
  id: string,
  status: LeaseOfferStatus,
  updatedAt: string,
) => tx.updateTable('lease_offers').set({ status, updatedAt }).where('id', '=', id).execute()

/** The offer was taken up with this lease. */
export const settleOffer = (tx: DataTransaction, id: string, leaseId: string, updatedAt: string) =>
  tx
    .updateTable('lease_offers')
    .set({ leaseId, status: 'accepted', updatedAt })
    .where('id', '=', id)
    .execute()

export const deleteOfferRow = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('lease_offers').where('id', '=', id).execute()
