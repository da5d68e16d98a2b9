import { namedSubject, type Subject, type SubjectColumn } from '#shared/scenarios/subjects'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listEntityRefs, type NamedTable } from './entity-queries.ts'

/** Which table a link of a document or a task leads to. */
export const tableOfSubject: Readonly<Record<SubjectColumn, NamedTable>> = {
  propertyId: 'properties',
  unitId: 'units',
  tenantId: 'tenants',
  leaseId: 'leases',
  loanId: 'loans',
  transactionId: 'transactions',
  dealId: 'deals',
}

const noLinks = {
  propertyId: null,
  unitId: null,
  tenantId: null,
  leaseId: null,
  loanId: null,
  dealId: null,
} satisfies Record<Exclude<SubjectColumn, 'transactionId'>, null>

export type TaskLinks = { [Column in keyof typeof noLinks]: string | null }
export type DocumentLinks = TaskLinks & { transactionId: string | null }

/**
 * The links of a row that belongs to the subject. What is part of one property is linked to that too, so
 * that it goes and comes back with it.
 *
 * @throws AppError NOT_FOUND when the subject is not in the portfolio
 */
export async function linksOf(
  db: DataBase,
  portfolioId: string,
  subject: Subject,
): Promise<DocumentLinks> {
  const named = namedSubject(subject)
  if (named === null) {
    await requirePortfolio(db, portfolioId)
    return { ...noLinks, transactionId: null }
  }
  const [ref] = await listEntityRefs(db, tableOfSubject[named.column], [named.id])
  if (ref?.portfolioId !== portfolioId) throw new AppError('NOT_FOUND')
  return {
    ...noLinks,
    transactionId: null,
    propertyId: ref.propertyId,
    [named.column]: named.id,
  }
}

/** A task is never tied to a booking. */
export function taskLinksOf({ transactionId, ...links }: DocumentLinks): TaskLinks {
  if (transactionId !== null) throw new Error('a task was tied to a booking')
  return links
}
