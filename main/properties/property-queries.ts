import { Property, type PropertyEdit } from '#shared/properties'
import { Unit } from '#shared/units'
import { Valuation } from '#shared/valuations'
import { Document } from '#shared/documents'
import { Project } from '#shared/projects'
import { Task } from '#shared/tasks/tasks'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const propertyColumns = Property.keyof().options

/** The properties that are in use, or the archived ones. */
export const listPropertiesByPortfolio = (
  db: DataBase,
  portfolioId: string,
  isArchived = false,
): Promise<Property[]> =>
  db
    .selectFrom('properties')
    .select(propertyColumns)
    .where('portfolioId', '=', portfolioId)
    .where('archivedAt', isArchived ? 'is not' : 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()

/** Those in use and those put aside. */
export const listPropertyIds = async (db: DataBase, portfolioId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('properties')
    .select('id')
    .where('portfolioId', '=', portfolioId)
    .execute()
  return rows.map(({ id }) => id)
}

export const findProperty = (db: DataBase, id: string): Promise<Property | undefined> =>
  db.selectFrom('properties').select(propertyColumns).where('id', '=', id).executeTakeFirst()

export const insertProperty = (db: DataTransaction, property: NewRow<'properties'>) =>
  db.insertInto('properties').values(property).execute()

export const updateProperty = (
  db: DataTransaction,
  { id, ...fields }: PropertyEdit & { readonly updatedAt: string },
) => db.updateTable('properties').set(fields).where('id', '=', id).execute()

export const updatePropertyArchived = (
  db: DataTransaction,
  id: string,
  archivedAt: string | null,
  updatedAt: string,
) => db.updateTable('properties').set({ archivedAt, updatedAt }).where('id', '=', id).execute()

/** The units that are in use, or the archived ones. */
export const listUnitsByProperties = (
  db: DataBase,
  propertyIds: readonly string[],
  isArchived = false,
): Promise<Unit[]> =>
  db
    .selectFrom('units')
    .select(Unit.keyof().options)
    .where('propertyId', 'in', propertyIds)
    .where('archivedAt', isArchived ? 'is not' : 'is', null)
    .orderBy('propertyId')
    .orderBy('label')
    .orderBy('id')
    .execute()

export const listValuationsByProperties = (
  db: DataBase,
  propertyIds: readonly string[],
): Promise<Valuation[]> =>
  db
    .selectFrom('valuations')
    .select(Valuation.keyof().options)
    .where('propertyId', 'in', propertyIds)
    .orderBy('propertyId')
    .orderBy('date')
    .orderBy('id')
    .execute()

export const listProjectsByProperty = (db: DataBase, propertyId: string): Promise<Project[]> =>
  db
    .selectFrom('projects')
    .select(Project.keyof().options)
    .where('propertyId', '=', propertyId)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const insertProject = (db: DataTransaction, project: NewRow<'projects'>) =>
  db.insertInto('projects').values(project).execute()

export const listTasksByProperty = (db: DataBase, propertyId: string): Promise<Task[]> =>
  db
    .selectFrom('tasks')
    .select(Task.keyof().options)
    .where('propertyId', '=', propertyId)
    .orderBy('dueDate')
    .orderBy('id')
    .execute()

export const listDocumentsByProperty = (db: DataBase, propertyId: string): Promise<Document[]> =>
  db
    .selectFrom('documents')
    .select(Document.keyof().options)
    .where('propertyId', '=', propertyId)
    .orderBy('name')
    .orderBy('id')
    .execute()
