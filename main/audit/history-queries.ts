import { type RawBuilder, sql } from 'kysely'
import type { HistoryTable } from '#shared/audit'
import type { DataBase } from '../database/schema.ts'
import type { AuditRowWithCommand } from './audit-queries.ts'

export type AuditRowOfEntity = AuditRowWithCommand & {
  readonly commandNumber: number
  readonly changes: number
}

/** The newest changes that commands made to one entity and to what belongs to it. */
export async function listAuditRowsOfEntity(
  db: DataBase,
  table: HistoryTable,
  id: string,
  limit: number,
): Promise<AuditRowOfEntity[]> {
  const { rows } = await sql<AuditRowOfEntity>`
    select a.*, c.kind, c.label, c.targetId, c.at, c.number as commandNumber, c.changes
    from audit_log a join commands c on c.id = a.commandId
    where c.kind = 'do' and (${sql.join([rowOf(table, id), ...belongingTo(table, id)], sql` or `)})
    order by a.number desc limit ${limit}`.execute(db)
  return rows
}

const rowOf = (table: string, id: string) => sql`(a.tableName = ${table} and a.entityId = ${id})`

/** Rows whose key begins with the entity's id: `/` is followed by `0` in the order of texts. */
const partsOf = (table: string, id: string) =>
  sql`(a.tableName = ${table} and a.entityId >= ${`${id}/`} and a.entityId < ${`${id}0`})`

const childrenOf = (table: string, ids: RawBuilder<unknown>) =>
  sql`(a.tableName = ${table} and a.entityId in (${ids}))`

const linked = (table: string, column: string, id: string) =>
  childrenOf(table, sql`select id from ${sql.table(table)} where ${sql.ref(column)} = ${id}`)

/** What is shown in the history of an entity beside its own row. */
function belongingTo(table: HistoryTable, id: string): RawBuilder<unknown>[] {
  switch (table) {
    case 'properties':
      return [
        partsOf('property_tags', id),
        ...['units', 'valuations', 'loans', 'projects', 'documents', 'tasks'].map((child) =>
          linked(child, 'propertyId', id),
        ),
        childrenOf(
          'leases',
          sql`select l.id from leases l join units u on u.id = l.unitId where u.propertyId = ${id}`,
        ),
      ]
    case 'units':
      return ['leases', 'lease_offers', 'documents', 'tasks'].map((child) =>
        linked(child, 'unitId', id),
      )
    case 'tenants':
      return ['leases', 'documents', 'tasks'].map((child) => linked(child, 'tenantId', id))
    case 'leases':
      return ['lease_steps', 'lease_options'].map((part) => partsOf(part, id))
    case 'loans':
      return [
        'loan_rate_resets',
        'loan_payments_extra',
        'loan_prepayment_steps',
        'loan_statements',
      ].map((part) => partsOf(part, id))
    case 'transactions':
      return [linked('transactions', 'parentId', id), linked('documents', 'transactionId', id)]
    case 'deals':
      return ['deal_moves', 'deal_analyses', 'documents', 'tasks'].map((child) =>
        linked(child, 'dealId', id),
      )
    default:
      return []
  }
}

/** Which of the commands are taken back just now: the newest undo or redo of each decides. */
export async function readUndoneCommands(
  db: DataBase,
  commandIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (commandIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('commands')
    .select(['targetId', 'kind'])
    .where('targetId', 'in', commandIds)
    .orderBy('number')
    .execute()
  const kinds = new Map(rows.map(({ targetId, kind }) => [targetId ?? '', kind]))
  return new Set([...kinds].filter(([, kind]) => kind === 'undo').map(([id]) => id))
}
