import { sql } from 'kysely'
import type { DataBase } from '../database/schema.ts'

type AuditedTable = {
  readonly name: string
  /** Only these columns, and only their updates; undefined for whole rows from birth to death. */
  readonly updatesOf?: readonly string[]
}

/** Every table with the owner's data. Of a stored run, a simulation or an alert, only what a person may change. */
export const auditedTables: readonly AuditedTable[] = [
  { name: 'portfolios' },
  { name: 'properties' },
  { name: 'property_tags' },
  { name: 'units' },
  { name: 'valuations' },
  { name: 'tenants' },
  { name: 'leases' },
  { name: 'lease_steps' },
  { name: 'lease_options' },
  { name: 'lease_offers' },
  { name: 'loans' },
  { name: 'loan_rate_resets' },
  { name: 'loan_payments_extra' },
  { name: 'loan_prepayment_steps' },
  { name: 'loan_statements' },
  { name: 'categories' },
  { name: 'accounts' },
  { name: 'reconciliations' },
  { name: 'recurring_transactions' },
  { name: 'recurring_skips' },
  { name: 'import_batches' },
  { name: 'import_mappings' },
  { name: 'import_rules' },
  { name: 'transactions' },
  { name: 'budget_lines' },
  { name: 'scheduled_jobs' },
  { name: 'alert_rules' },
  { name: 'alerts', updatesOf: ['snoozedAt', 'snoozedUntil', 'resolvedAt', 'resolvedNote'] },
  { name: 'deals' },
  { name: 'deal_moves' },
  { name: 'deal_analyses' },
  { name: 'scenarios' },
  { name: 'projects' },
  { name: 'vendors' },
  { name: 'tasks' },
  { name: 'documents' },
  { name: 'mail_recipients' },
  { name: 'report_presets' },
  { name: 'settings' },
  {
    name: 'optimizations',
    updatesOf: [
      'name',
      'note',
      'tags',
      'acceptedCommandId',
      'acceptedAt',
      'deletedAt',
      'updatedAt',
    ],
  },
  { name: 'simulations', updatesOf: ['name', 'note', 'deletedAt', 'updatedAt'] },
]

export type AuditedColumns = {
  readonly table: string
  readonly key: readonly string[]
  readonly columns: readonly string[]
}

/** The key and the audited columns of an audited table, as the file has them now. */
export async function readAuditedColumns(db: DataBase, table: string): Promise<AuditedColumns> {
  const audited = auditedTables.find(({ name }) => name === table)
  if (audited === undefined) throw new Error(`table ${table} is not audited`)
  const { rows } = await sql<{ name: string; pk: number }>`
    select name, pk from pragma_table_info(${table})`.execute(db)
  const key = rows.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  const own = audited.updatesOf
  return {
    table,
    key: key.map(({ name }) => name),
    columns: rows
      .filter(({ name, pk }) => own === undefined || pk > 0 || own.includes(name))
      .map(({ name }) => name),
  }
}

/** Writes the triggers anew from the tables, so that a column added by a migration is audited too. */
export async function recreateAuditTriggers(db: DataBase): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'trigger' and name glob 'audited_*'
  `.execute(db)
  for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(db)
  for (const { name, updatesOf } of auditedTables) {
    const columns = await readAuditedColumns(db, name)
    await createTrigger(db, columns, 'update')
    if (updatesOf !== undefined) continue
    await createTrigger(db, columns, 'insert')
    await createTrigger(db, columns, 'delete')
  }
}

type Event = 'insert' | 'update' | 'delete'

async function createTrigger(db: DataBase, columns: AuditedColumns, event: Event) {
  const { table } = columns
  const before = event === 'insert' ? sql`null` : rowAsJson(columns, 'old')
  const after = event === 'delete' ? sql`null` : rowAsJson(columns, 'new')
  await sql`
    create trigger ${sql.ref(`audited_${table}_${event}`)}
    after ${sql.raw(event)} on ${sql.table(table)} ${changeOnly(columns, event)}
    begin
      select raise(abort, 'a write outside a command')
      where not exists (select 1 from command_in_progress);
      insert into audit_pending (tableName, entityId, before, after)
      values (${sql.lit(table)}, ${entityId(columns, event === 'delete' ? 'old' : 'new')},
        ${before}, ${after});
    end`.execute(db)
}

/** An update that sets every column to what it was leaves no entry. */
const changeOnly = ({ columns }: AuditedColumns, event: Event) =>
  event === 'update'
    ? sql`when ${sql.join(
        columns.map((name) => sql`old.${sql.ref(name)} is not new.${sql.ref(name)}`),
        sql` or `,
      )}`
    : sql``

const entityId = ({ key }: AuditedColumns, side: 'old' | 'new') =>
  sql.join(
    key.map((name) => sql`${sql.raw(side)}.${sql.ref(name)}`),
    sql` || '/' || `,
  )

/** A row as JSON text, with its columns in the table's order; numbers keep all their digits. */
export const rowAsJson = ({ columns }: AuditedColumns, side: string) =>
  sql`json_object(${sql.join(
    columns.flatMap((name) => [sql.lit(name), sql`${sql.raw(side)}.${sql.ref(name)}`]),
  )})`
