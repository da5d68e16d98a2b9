import { v7 as uuidv7 } from 'uuid'
import type { NewProperty, Property, PropertyEdit } from '#shared/properties'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import {
  findProperty,
  insertProperty,
  updateProperty,
  updatePropertyArchived,
} from './property-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function createProperty(file: OpenFile, input: NewProperty): Promise<Property> {
  const property = { id: uuidv7(), ...input, archivedAt: null }
  await runCommand(file, { label: `Add property ${input.name}` }, async (tx, { at }) => {
    await requirePortfolio(tx, input.portfolioId)
    await insertProperty(tx, { ...property, createdAt: at, updatedAt: at })
  })
  return property
}

/** @throws AppError NOT_FOUND */
export async function editProperty(file: OpenFile, edit: PropertyEdit): Promise<Property> {
  const property = await requireProperty(file.db, edit.id)
  if (isUnchanged(property, edit)) return property
  await runCommand(file, { label: `Edit property ${edit.name}` }, (tx, { at }) =>
    updateProperty(tx, { ...edit, updatedAt: at }),
  )
  return { ...property, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function setPropertyArchived(
  file: OpenFile,
  { propertyId, isArchived }: { propertyId: string; isArchived: boolean },
): Promise<Property> {
  const property = await requireProperty(file.db, propertyId)
  if ((property.archivedAt !== null) === isArchived) return property
  const archivedAt = isArchived ? file.now().toISOString() : null
  const label = `${isArchived ? 'Archive' : 'Bring back'} property ${property.name}`
  await runCommand(file, { label }, (tx, { at }) =>
    updatePropertyArchived(tx, propertyId, archivedAt, at),
  )
  return { ...property, archivedAt }
}

/** @throws AppError NOT_FOUND */
export async function requireProperty(db: DataBase, id: string): Promise<Property> {
  const property = await findProperty(db, id)
  if (property === undefined) throw new AppError('NOT_FOUND')
  return property
}
