import type { DataBase, DataTransaction } from '../database/schema.ts'
import type { StandingInput } from './place-standing.ts'

const placeColumns = [
  'id',
  'name',
  'city',
  'region',
  'postalCode',
  'country',
  'latitude',
  'longitude',
] as const

export type PlacedProperty = StandingInput & { readonly name: string }

export const listPlacesByPortfolio = (
  db: DataBase,
  portfolioId: string,
): Promise<PlacedProperty[]> =>
  db
    .selectFrom('properties')
    .select(placeColumns)
    .where('portfolioId', '=', portfolioId)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const listPlacesByIds = (db: DataBase, ids: readonly string[]): Promise<PlacedProperty[]> =>
  db
    .selectFrom('properties')
    .select(placeColumns)
    .where('id', 'in', ids)
    .orderBy('name')
    .orderBy('id')
    .execute()

export type Coordinates = { readonly latitude: number; readonly longitude: number }

export const updateCoordinates = (
  db: DataTransaction,
  id: string,
  fields: Coordinates & { readonly updatedAt: string },
) => db.updateTable('properties').set(fields).where('id', '=', id).execute()
