import type { TaskRow } from '#shared/tasks/tasks'
import type { Place } from '../entities/entity-address.ts'

/** The closest thing that a task belongs to, for a link; null for a task of the portfolio. */
export function subjectOfTask(
  task: TaskRow,
): { readonly table: string; readonly place: Place } | null {
  const { dealId, loanId, leaseId, tenantId, unitId, propertyId, subjectName: name } = task
  const links: readonly (readonly [string, string | null])[] = [
    ['deals', dealId],
    ['loans', loanId],
    ['leases', leaseId],
    ['tenants', tenantId],
    ['units', unitId],
    ['properties', propertyId],
  ]
  for (const [table, id] of links)
    if (id !== null) return { table, place: { id, name, propertyId } }
  return null
}
