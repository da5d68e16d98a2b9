import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What came in by file: each batch, how a bank's columns are read, and the rules that sort its lines. */
export const imports: Migration = {
  name: '0016-imports',
  async up(db) {
    await sql`
      create table import_batches (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        accountId text references accounts (id),
        fileName text not null,
        format text not null check (format in ('csv', 'xlsx', 'ofx', 'qif', 'camt053', 'mt940')),
        sha256 text not null,
        newCount integer not null,
        duplicateCount integer not null,
        matchedCount integer not null,
        unclearCount integer not null,
        skippedJson text not null check (json_valid(skippedJson)),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index import_batches_by_portfolioId on import_batches (portfolioId, createdAt)`.execute(
      db,
    )
    await sql`create index import_batches_by_accountId on import_batches (accountId)`.execute(db)
    await sql`
      create table import_mappings (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        kind text not null check (kind in (
          'bank', 'properties', 'units', 'tenants', 'leases', 'loans')),
        name text not null check (name <> ''),
        fingerprint text not null,
        mappingJson text not null check (json_valid(mappingJson)),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index import_mappings_by_portfolioId on import_mappings (portfolioId, kind)`.execute(
      db,
    )
    await createRules(db)
    await sql`
      alter table transactions add column importBatchId text references import_batches (id)`.execute(
      db,
    )
    await sql`
      create index transactions_by_importBatchId on transactions (importBatchId)
      where importBatchId is not null`.execute(db)
  },
}

/** The first rule, in order of position, all of whose conditions hold decides. */
const createRules = async (db: Parameters<Migration['up']>[0]): Promise<void> => {
  await sql`
    create table import_rules (
      id text primary key not null check (id <> ''),
      portfolioId text not null references portfolios (id),
      position integer not null,
      payeeContains text,
      descriptionContains text,
      amountMin integer,
      amountMax integer,
      accountId text references accounts (id),
      category text references categories (id),
      propertyId text references properties (id),
      unitId text references units (id),
      payee text,
      source text not null check (source in ('user', 'learned')),
      createdAt text not null,
      updatedAt text not null
    ) strict`.execute(db)
  await sql`create index import_rules_by_portfolioId on import_rules (portfolioId, position)`.execute(
    db,
  )
  for (const column of ['accountId', 'category', 'propertyId', 'unitId'])
    await sql`
      create index ${sql.ref(`import_rules_by_${column}`)}
      on import_rules (${sql.ref(column)})`.execute(db)
}
