import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Documents and tasks on anything the owner keeps, and what a document is: a paper, a photo, a receipt. */
export const attachments: Migration = {
  name: '0017-attachments',
  async up(db) {
    await sql`
      alter table documents add column kind text not null default 'document'
        check (kind in ('document', 'photo', 'receipt'))`.execute(db)
    await sql`alter table documents add column notes text not null default ''`.execute(db)
    for (const [column, table] of [...subjects, ['transactionId', 'transactions']] as const)
      await addLink(db, 'documents', column, table)
    await addLink(db, 'documents', 'dealId', 'deals')
    for (const [column, table] of subjects) await addLink(db, 'tasks', column, table)
  },
}

const subjects = [
  ['unitId', 'units'],
  ['tenantId', 'tenants'],
  ['leaseId', 'leases'],
  ['loanId', 'loans'],
] as const

async function addLink(
  db: Parameters<Migration['up']>[0],
  table: string,
  column: string,
  target: string,
): Promise<void> {
  await sql`
    alter table ${sql.table(table)} add column ${sql.ref(column)} text
      references ${sql.table(target)} (id)`.execute(db)
  await sql`
    create index ${sql.ref(`${table}_by_${column}`)}
    on ${sql.table(table)} (${sql.ref(column)})`.execute(db)
}
