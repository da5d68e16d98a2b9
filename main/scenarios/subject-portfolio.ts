import type { ScenarioSubject } from '#shared/scenarios'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { listEntityRefs } from '../entities/entity-queries.ts'

const tableOfSubject = { portfolio: 'portfolios', property: 'properties', deal: 'deals' } as const

/**
 * The portfolio that a subject belongs to.
 *
 * @throws AppError NOT_FOUND
 */
export async function portfolioOfSubject(
  db: DataBase,
  { type, id }: ScenarioSubject,
): Promise<string> {
  const [ref] = await listEntityRefs(db, tableOfSubject[type], [id])
  if (ref?.portfolioId === null || ref === undefined) throw new AppError('NOT_FOUND')
  return ref.portfolioId
}
