import type { ProjectedSubject } from '#shared/scenarios/scenarios'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { type EntityRef, listEntityRefs } from '../entities/entity-queries.ts'

const tableOfSubject = {
  portfolio: 'portfolios',
  property: 'properties',
  deal: 'deals',
  run: 'optimizations',
} as const

/**
 * The portfolio that a subject belongs to.
 *
 * @throws AppError NOT_FOUND
 */
export async function portfolioOfSubject(db: DataBase, subject: ProjectedSubject): Promise<string> {
  const { portfolioId } = await refOf(db, subject)
  if (portfolioId === null) throw new AppError('NOT_FOUND')
  return portfolioId
}

/** @throws AppError NOT_FOUND */
export const nameOfSubject = async (db: DataBase, subject: ProjectedSubject): Promise<string> =>
  (await refOf(db, subject)).name

async function refOf(db: DataBase, { type, id }: ProjectedSubject): Promise<EntityRef> {
  const [ref] = await listEntityRefs(db, tableOfSubject[type], [id])
  if (ref === undefined) throw new AppError('NOT_FOUND')
  return ref
}
